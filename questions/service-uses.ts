import { withParticle } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { services } from '../src/knowledge/services.ts';

/** What an application does with an AWS service. The Korean phrase ends a sentence (`ko`) or stands before a noun (`koBefore`). */
export interface ServiceUse {
  readonly code: string;
  /** Base form, third person, -ing. */
  readonly verb: readonly [string, string, string];
  readonly rest: string;
  readonly ko: string;
  readonly koBefore: string;
}

const use = (code: string, verb: readonly [string, string, string], rest: string, ko: string, koBefore: string): ServiceUse => ({ code, verb, rest, ko, koBefore });
const send = ['send', 'sends', 'sending'] as const;
const read = ['read', 'reads', 'reading'] as const;
const start = ['start', 'starts', 'starting'] as const;
const write = ['write', 'writes', 'writing'] as const;
const publish = ['publish', 'publishes', 'publishing'] as const;
const put = ['put', 'puts', 'putting'] as const;

/** Services that have an interface endpoint in both eras, and no gateway endpoint. */
export const serviceUses: readonly ServiceUse[] = [
  use('sqs', send, 'messages to an Amazon SQS queue', 'Amazon SQS 대기열에 메시지를 보냅니다', 'Amazon SQS 대기열에 메시지를 보내는'),
  use('sns', publish, 'notifications to an Amazon SNS topic', 'Amazon SNS 주제에 알림을 게시합니다', 'Amazon SNS 주제에 알림을 게시하는'),
  use('kms', ['encrypt', 'encrypts', 'encrypting'], 'records with an AWS KMS key', 'AWS KMS 키로 레코드를 암호화합니다', 'AWS KMS 키로 레코드를 암호화하는'),
  use('secretsmanager', read, 'database credentials from AWS Secrets Manager', 'AWS Secrets Manager에서 데이터베이스 자격 증명을 읽습니다', 'AWS Secrets Manager에서 데이터베이스 자격 증명을 읽는'),
  use('ssm', read, 'its settings from parameters in AWS Systems Manager', 'AWS Systems Manager의 파라미터에서 설정을 읽습니다', 'AWS Systems Manager의 파라미터에서 설정을 읽는'),
  use('kinesis', put, 'click events on a data stream in Amazon Kinesis Data Streams', 'Amazon Kinesis Data Streams의 데이터 스트림에 클릭 이벤트를 넣습니다', 'Amazon Kinesis Data Streams의 데이터 스트림에 클릭 이벤트를 넣는'),
  use('logs', write, 'its logs to a log group in Amazon CloudWatch Logs', 'Amazon CloudWatch Logs의 로그 그룹에 로그를 기록합니다', 'Amazon CloudWatch Logs의 로그 그룹에 로그를 기록하는'),
  use('states', start, 'executions of an AWS Step Functions state machine', 'AWS Step Functions 상태 머신의 실행을 시작합니다', 'AWS Step Functions 상태 머신의 실행을 시작하는'),
  use('ecr', read, 'image scan findings from Amazon ECR', 'Amazon ECR에서 이미지 스캔 결과를 읽습니다', 'Amazon ECR에서 이미지 스캔 결과를 읽는'),
  use('lambda', ['invoke', 'invokes', 'invoking'], 'an AWS Lambda function for each record', '레코드마다 AWS Lambda 함수를 호출합니다', '레코드마다 AWS Lambda 함수를 호출하는'),
  use('events', put, 'events on an Amazon EventBridge event bus', 'Amazon EventBridge 이벤트 버스에 이벤트를 넣습니다', 'Amazon EventBridge 이벤트 버스에 이벤트를 넣는'),
  use('monitoring', publish, 'custom metrics to Amazon CloudWatch', 'Amazon CloudWatch에 사용자 지정 지표를 게시합니다', 'Amazon CloudWatch에 사용자 지정 지표를 게시하는'),
  use('firehose', send, 'records to a stream in Amazon Data Firehose', 'Amazon Data Firehose의 스트림에 레코드를 보냅니다', 'Amazon Data Firehose의 스트림에 레코드를 보내는'),
  use('athena', ['run', 'runs', 'running'], 'queries in an Amazon Athena workgroup', 'Amazon Athena 작업 그룹에서 쿼리를 실행합니다', 'Amazon Athena 작업 그룹에서 쿼리를 실행하는'),
  use('glue', start, 'AWS Glue ETL jobs', 'AWS Glue ETL 작업을 시작합니다', 'AWS Glue ETL 작업을 시작하는'),
  use('batch', ['submit', 'submits', 'submitting'], 'jobs to an AWS Batch job queue', 'AWS Batch 작업 대기열에 작업을 제출합니다', 'AWS Batch 작업 대기열에 작업을 제출하는'),
  use('rekognition', ['compare', 'compares', 'comparing'], 'faces by calling Amazon Rekognition', 'Amazon Rekognition을 호출하여 얼굴을 비교합니다', 'Amazon Rekognition을 호출하여 얼굴을 비교하는'),
  use('translate', ['translate', 'translates', 'translating'], 'customer messages with Amazon Translate', 'Amazon Translate로 고객 메시지를 번역합니다', 'Amazon Translate로 고객 메시지를 번역하는'),
];

/** Those that one endpoint serves whole: Amazon ECR has two, for its API and for Docker clients, and a bill would have to say which. */
export const servicesOfOneEndpoint = serviceUses.filter((u) => u.code !== 'ecr');

export const serviceName = (code: string): string => services.get(code)?.en ?? code;
/** "Amazon S3, Amazon SQS, and AWS KMS". */
export const serviceList = (codes: readonly string[]): Text => {
  const names = codes.map(serviceName);
  return { en: names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and '), ko: names.length === 2 ? `${withParticle(names[0] ?? '', '와/과')} ${names[1]}` : names.join(', ') };
};
