import { josa } from 'es-hangul';

/** Last words of names whose reading does not follow from their letters: only the last syllable matters. */
const readings: Readonly<Record<string, string>> = {
  // Networks and what stands in them.
  S3: '쓰리', EC2: '투', PrivateLink: '링크', Connect: '커넥트', Gateway: '게이트웨이', Balancer: '밸런서', Marketplace: '마켓플레이스', Accelerator: '액셀러레이터', Firewall: '월', Gbps: '비피에스', '%': '퍼센트', MACsec: '섹', IPsec: '섹', RAM: '램', Resolver: '리졸버',
  // Storage and databases.
  APIs: '에이피아이즈', FSx: '엑스', Backup: '백업', DataSync: '싱크', Family: '패밀리', Glacier: '글레이셔', Store: '스토어', DynamoDB: '디비', ElastiCache: '캐시', MemoryDB: '디비', Keyspaces: '스페이스', Redshift: '시프트', Aurora: '오로라',
  // Messages, streams, applications.
  EventBridge: '브리지', Functions: '펑션스', Streams: '스트림즈', Kinesis: '키네시스', Firehose: '파이어호스', Flink: '플링크', AppSync: '싱크', CloudFront: '프론트',
  // Compute and containers.
  Scaling: '스케일링', Builder: '빌더', Lambda: '람다', Batch: '배치', Beanstalk: '빈스톡', Balancing: '밸런싱', Public: '퍼블릭', Registry: '레지스트리', Braket: '브라켓', WorkSpaces: '스페이스', WorkSpace: '스페이스',
  // Security and identity.
  Manager: '매니저', Analyzer: '애널라이저', CloudHSM: '엠', Inspector: '인스펙터', Macie: '메이시', KMS: '에스', IAM: '엠',
  // Operations.
  Service: '서비스', Logs: '로그스', CloudWatch: '워치', Synthetics: '신세틱스', canary: '카나리', Ray: '레이', Prometheus: '프로메테우스', CloudTrail: '트레일', Config: '컨피그', CloudFormation: '포메이션', Catalog: '카탈로그',
  // Development.
  CodeArtifact: '아티팩트', CodeBuild: '빌드', CodeCommit: '커밋', CodeDeploy: '디플로이', CodePipeline: '파이프라인', Profiler: '프로파일러',
  // Analytics and machine learning.
  Athena: '아테나', Glue: '글루', DataBrew: '브루', Formation: '포메이션', Exchange: '익스체인지', SiteWise: '와이즈', Kendra: '켄드라', SageMaker: '메이커', Bedrock: '베드록', Runtime: '런타임', Comprehend: '컴프리헨드', Medical: '메디컬', Rekognition: '레코그니션', Lex: '렉스', Textract: '텍스트랙트', Transcribe: '트랜스크라이브', Translate: '트랜슬레이트',
};
const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const tens: Readonly<Record<string, string>> = { '0': '십' };

/** How a name's last word sounds in Korean, as far as its particle needs. @throws where nobody has said how to read it */
export function reading(name: string): string {
  const bare = name.normalize('NFC').replace(/["'”’)\]]+$/u, (end) => (end.includes(')') ? end : '')).replace(/\s*\([^()]*\)$/u, '');
  if (/[가-힣]$/u.test(bare)) return bare;
  const last = bare.split(/[\s/-]/u).at(-1) ?? '';
  const known = readings[last];
  if (known) return known;
  const unit = /\d([A-Za-z]+|%)$/.exec(last)?.[1];
  if (unit !== undefined) return reading(unit);
  const number = /(\d)$/.exec(bare)?.[1];
  if (number !== undefined) return /\d0$/.test(bare) ? (tens['0'] as string) : (digits[Number(number)] as string);
  if (/^[A-Z]+$/.test(last)) return last;
  throw new Error(`nobody has said how "${name}" is read in Korean: add it to the readings`);
}

export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이나/나' | '이라/라';

/** Names with their particles, by particle and name. */
const known = new Map<Particle, Map<string, string>>();

/** The name with the particle that its sound asks for: `S3는`, `VPN을`, `ACL로`. */
export function withParticle(name: string, particle: Particle): string {
  const ofParticle = known.get(particle) ?? new Map<string, string>();
  const before = ofParticle.get(name);
  if (before !== undefined) return before;
  known.set(particle, ofParticle);
  // Few names are said again and again: those of one question in all its wordings.
  if (ofParticle.size > 1000) ofParticle.clear();
  const said = joined(name, particle);
  ofParticle.set(name, said);
  return said;
}

function joined(name: string, particle: Particle): string {
  const sound = reading(name);
  return name + (/^[A-Z]+$/.test(sound) ? josa(sound, particle).slice(sound.length) : josa.pick(sound, particle));
}
