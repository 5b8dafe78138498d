import { josa } from 'es-hangul';

/** Names whose reading does not follow from their letters: only the last syllable matters. */
const readings: Readonly<Record<string, string>> = {
  S3: '쓰리', EC2: '투', PrivateLink: '링크', Connect: '커넥트', Gateway: '게이트웨이', Balancer: '밸런서', Manager: '매니저', Lambda: '람다', Aurora: '오로라', Kinesis: '키네시스',
  CloudWatch: '워치', CloudFront: '프론트', Marketplace: '마켓플레이스', Accelerator: '액셀러레이터', CloudTrail: '트레일', Firewall: '월', MACsec: '섹', IPsec: '섹', RAM: '램', DynamoDB: '디비', ECR: '알', ACL: '엘',
  Resolver: '리졸버', Store: '스토어', Logs: '로그스', Functions: '펑션스', Firehose: '파이어호스', Athena: '아테나', SageMaker: '메이커', Streams: '스트림즈', Service: '서비스', Registry: '레지스트리', EventBridge: '브리지', Glue: '글루', Bedrock: '베드록', Hat: '햇', Config: '컨피그', CodeBuild: '빌드', Textract: '텍스트랙트',
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
  const number = /(\d)$/.exec(bare)?.[1];
  if (number !== undefined) return /\d0$/.test(bare) ? (tens['0'] as string) : (digits[Number(number)] as string);
  if (/^[A-Z]{2,}$/.test(last)) return last;
  throw new Error(`nobody has said how "${name}" is read in Korean: add it to the readings`);
}

export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로' | '이나/나' | '이라/라';

/** The name with the particle that its sound asks for: `S3는`, `VPN을`, `ACL로`. */
export function withParticle(name: string, particle: Particle): string {
  const sound = reading(name);
  return name + (/^[A-Z]{2,}$/.test(sound) ? josa(sound, particle).slice(sound.length) : josa.pick(sound, particle));
}
