import { describe, expect, it } from 'vitest';
import { reading, withParticle, type Particle } from '../../src/item/particle.ts';
import { services } from '../../src/knowledge/services.ts';

// How each pair falls out, by the sound that a name ends in.
const endings = {
  vowel: { '은/는': '는', '이/가': '가', '을/를': '를', '와/과': '와', '으로/로': '로', '이나/나': '나', '이라/라': '라' },
  rieul: { '은/는': '은', '이/가': '이', '을/를': '을', '와/과': '과', '으로/로': '로', '이나/나': '이나', '이라/라': '이라' },
  consonant: { '은/는': '은', '이/가': '이', '을/를': '을', '와/과': '과', '으로/로': '으로', '이나/나': '이나', '이라/라': '이라' },
} as const satisfies Record<string, Record<Particle, string>>;

// Written by hand, reading every name aloud.
const vowel = [
  // services
  'Amazon S3', 'Amazon EBS direct APIs', 'Amazon EFS', 'Amazon FSx', 'AWS Storage Gateway', 'AWS DataSync', 'AWS Transfer Family', 'Amazon Glacier', 'Amazon DynamoDB', 'Amazon RDS', 'Amazon RDS Data API',
  'Amazon ElastiCache', 'Amazon MemoryDB', 'Amazon Keyspaces', 'Amazon Redshift', 'Amazon Redshift Data API', 'AWS DMS', 'Amazon SQS', 'Amazon SNS', 'Amazon EventBridge', 'AWS Step Functions', 'Amazon Kinesis Data Streams',
  'Amazon Data Firehose', 'Amazon Managed Service for Apache Flink', 'Amazon API Gateway', 'AWS AppSync', 'Amazon SES', 'Amazon MWAA', 'Amazon EC2', 'EC2 Image Builder', 'AWS Lambda', 'AWS Batch', 'Amazon ECS', 'Amazon EKS', 'Amazon EMR on EKS',
  'Amazon WorkSpaces', 'AWS KMS', 'AWS Secrets Manager', 'AWS STS', 'IAM Access Analyzer', 'AWS Private CA', 'Amazon Inspector', 'Amazon Macie', 'AWS Audit Manager', 'AWS Systems Manager', 'Amazon Message Delivery Service',
  'Amazon Message Gateway Service', 'Amazon CloudWatch Logs', 'Amazon CloudWatch', 'Amazon CloudWatch Synthetics', 'AWS X-Ray', 'Amazon Managed Service for Prometheus', 'AWS Config', 'AWS Service Catalog', 'AWS License Manager', 'AWS Fault Injection Service',
  'AWS Application Migration Service', 'AWS CodeArtifact', 'AWS CodeBuild', 'AWS CodeDeploy', 'Amazon CodeGuru Profiler', 'Amazon Athena', 'AWS Glue', 'AWS Glue DataBrew', 'AWS Data Exchange', 'AWS IoT SiteWise', 'Amazon Kendra',
  'Amazon SageMaker AI', 'Amazon Comprehend', 'Amazon Lex', 'Amazon Textract', 'Amazon Transcribe', 'Amazon Translate',
  // the glossary, and what our texts put before a particle
  'S3', 'EC2', 'VPC', 'DynamoDB', 'NLB', 'ALB', 'GWLB', 'ENI', 'VIF', 'AWS', 'SQS', 'DNS', 'API', 'IP', 'IPv4', 'TCP', 'TLS', 'HTTPS', 'BGP', 'AWS PrivateLink', 'AWS Direct Connect', 'AWS Transit Gateway', 'Network Load Balancer', 'Gateway Load Balancer',
  'AWS Secrets Manager', 'Aurora', 'Kinesis', 'CloudFront', 'AWS Marketplace', 'Global Accelerator', 'VPC A', 'VPC B', '%', '50%', '20GB', '10Gbps', 'USD', '/12', '/22', '/24', 'VPC 2', 'VPC 4', 'VPC 5', 'VPC 9', 'WorkSpace', 'canary',
  'NAT 게이트웨이', '서브넷 2개', '가상 인터페이스(VIF)', '"버킷 목차"',
];
const rieul = ['Amazon EMR', 'AWS CloudTrail', 'Amazon Comprehend Medical', 'Amazon ECR', '네트워크 ACL', 'SQL', 'ACL', 'CloudTrail', 'AWS Network Firewall', '/8', '/21', '/28', 'VPC 1', 'VPC 7', 'VPC 8', '프라이빗 터널', '라우팅 테이블', '터널(IPsec)'];
const consonant = [
  'AWS Backup', 'Amazon EC2 Auto Scaling', 'Application Auto Scaling', 'AWS Auto Scaling', 'AWS Elastic Beanstalk', 'Elastic Load Balancing', 'Amazon ECR Public', 'Amazon Braket', 'AWS IAM', 'AWS CloudHSM', 'AWS Security Hub CSPM',
  'AWS CloudFormation', 'Amazon Route 53', 'AWS CodeCommit', 'AWS CodePipeline', 'AWS Lake Formation', 'Amazon Bedrock', 'Amazon Bedrock Runtime', 'Amazon Rekognition',
  'VPN', 'Site-to-Site VPN', 'ASN', 'IAM', 'AWS RAM', 'Route 53', 'MACsec', 'IPsec', '/0', '/16', '/20', '/26', '443', 'VPC 3', 'VPC 6', '10', '100', '데이터 센터의 서버군', '버킷', '보안 그룹', '네트워크 액세스 제어 목록(ACL)',
];
const table = { vowel, rieul, consonant } as const;
const known = new Map(Object.entries(table).flatMap(([ending, names]) => names.map((name) => [name, ending as keyof typeof table] as const)));
const pairs = Object.keys(endings.vowel) as Particle[];

describe('a name with its particle', () => {
  for (const [name, ending] of known)
    it(`${name} (${ending})`, () => {
      for (const pair of pairs) expect(withParticle(name, pair)).toBe(`${name}${endings[ending][pair]}`);
    });

  it('stands in the table for every AWS service, and reads for every resource of one', () => {
    expect([...services.values()].map((s) => s.ko).filter((name) => !known.has(name))).toEqual([]);
    for (const s of services.values()) if (s.noun) expect(() => reading(s.noun?.ko ?? '')).not.toThrow();
  });

  it('is refused for a word that nobody has said how to read', () => {
    expect(() => withParticle('Amazon Xylophone', '은/는')).toThrow(/Xylophone/);
  });

  it('reads decomposed Hangul like composed', () => {
    expect(withParticle('서브넷'.normalize('NFD'), '을/를').normalize('NFC')).toBe('서브넷을');
  });
});
