import type { Blueprint, Draft, Sketch, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { buckets, build, natStep, one, someBlocks, someRegions } from './shared.ts';

/** Amazon S3 or DynamoDB from instances in private subnets: endpoint of either type, NAT, or the endpoint of a shared VPC. */
export const blueprint: Blueprint = {
  id: 'store-from-private-subnets',
  topic: 'gateway-endpoint',
  weight: 3,
  draw(rng: Rng): Draft {
    const s3 = rng.chance(0.7);
    const [region, other] = someRegions(rng, 2) as [string, string];
    const [own, theirs] = someBlocks(rng, 2) as [string, string];
    const overlap = rng.chance(0.2);
    const hub = rng.chance(0.6) ? rng.pick(['gateway-endpoint', 'interface-endpoint'] as const) : null;
    const hubType = hub === 'interface-endpoint' && !s3 ? 'gateway-endpoint' : hub;
    const igw = rng.chance(0.35);
    const elsewhere = s3 && rng.chance(0.12);
    const bucket = rng.pick(buckets);
    const app: Text = { en: 'the application VPC', ko: '애플리케이션 VPC' };
    const shared: Text = { en: 'the shared services VPC', ko: '공유 서비스 VPC' };
    const store: Text = s3 ? { en: `the ${bucket} bucket in Amazon S3`, ko: `Amazon S3의 ${bucket} 버킷` } : { en: 'an Amazon DynamoDB table', ko: 'Amazon DynamoDB 테이블' };

    const elements: ElementInput[] = [...(igw ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }] : []), ...(hubType ? [{ type: hubType, id: 'shared-endpoint', vpc: 'shared', service: 'store' }] : [])];
    const world: Scenario['world'] = {
      vpcs: [{ id: 'app', region, cidrs: [own] }, ...(hubType ? [{ id: 'shared', region, cidrs: [overlap ? own : theirs] }] : [])],
      services: [{ id: 'store', aws: s3 ? 's3' : 'dynamodb', region: elsewhere ? other : region }],
      elements,
    };
    const nat = (azs: number) => natStep('app', app, !igw, { type: 'nat-gateway', azs });
    const gateway: ElementInput = { type: 'gateway-endpoint', vpc: 'app', service: 'store' };
    const face: ElementInput = { type: 'interface-endpoint', vpc: 'app', service: 'store', azs: 2 };
    const named = (e: ElementInput): ElementInput => ({ ...e, id: 'endpoint' }) as ElementInput;
    const sketches: Sketch[] = [
      one('gateway', build(gateway)),
      one('interface', build(face)),
      one('interface one zone', build({ ...face, azs: 1 } as ElementInput)),
      one('interface without private dns', build({ ...face, privateDns: false } as ElementInput)),
      one('nat', nat(1)),
      one('nat per zone', nat(2)),
      one('nat instance', natStep('app', app, !igw, { type: 'nat-instance' })),
      ...(s3
        ? [
            one('gateway with policy', build({ ...gateway, policy: [bucket] } as ElementInput)),
            one('interface with policy', build({ ...face, policy: [bucket] } as ElementInput)),
            one('gateway and bucket policy', build(named(gateway)), build({ type: 'bucket-policy', service: 'store', allowOnly: { vpcs: ['app'] } })),
            one('interface and bucket policy', build(named(face)), build({ type: 'bucket-policy', service: 'store', allowOnly: { vpcs: ['app'] } })),
            one('nat and bucket policy', nat(2), build({ type: 'bucket-policy', service: 'store', allowOnly: { sourceIps: ['app'] } })),
          ]
        : []),
      ...(hubType ? [one('peering', build({ type: 'vpc-peering', vpcs: ['app', 'shared'] })), one('transit gateway', build({ type: 'transit-gateway', id: 'hub', region, attachments: ['app', 'shared'] }))] : []),
    ];
    const path = { from: 'app', to: 'store' };
    const wishes: Wish[] = [
      { requirement: { reach: path } },
      { requirement: { private: path } },
      { requirement: { survivesAz: path } },
      { requirement: { keepDnsName: path } },
      { requirement: { isolate: { from: 'app', to: 'internet' } } },
      { requirement: { reach: { from: 'app', to: 'internet' } }, say: [{ en: 'The instances must also be able to download updates from a public website.', ko: '인스턴스는 퍼블릭 웹 사이트에서 업데이트도 다운로드할 수 있어야 합니다.' }, { en: 'The instances also call the public API of a partner on the internet.', ko: '인스턴스는 인터넷에 있는 파트너의 퍼블릭 API도 호출해야 합니다.' }] },
      ...(s3 ? [{ requirement: { limitTo: { service: 'store', from: 'app', resources: [bucket] } } }, { requirement: { onlyVia: { service: 'store', vpcs: ['app'] } } }] : []),
    ];
    return {
      world,
      labels: { app, shared, 'client:app': { en: 'the instances', ko: '인스턴스' }, store: s3 ? { en: 'Amazon S3', ko: 'Amazon S3' } : { en: 'Amazon DynamoDB', ko: 'Amazon DynamoDB' }, 'shared-endpoint': { en: `the existing ${hubType === 'gateway-endpoint' ? 'gateway' : 'interface'} endpoint`, ko: `기존 ${hubType === 'gateway-endpoint' ? '게이트웨이' : '인터페이스'} 엔드포인트` }, igw: { en: 'internet gateway', ko: '인터넷 게이트웨이' }, hub: { en: 'transit gateway', ko: 'Transit Gateway' }, endpoint: { en: 'the endpoint', ko: '엔드포인트' } },
      scene: () => scenes(region, elsewhere ? other : null, own, hubType, overlap ? own : theirs, igw, store, s3),
      sketches,
      wishes,
      objectives: [null, null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([200, 500, 1000, 2000, 5000]) },
    };
  },
};

function scenes(region: string, other: string | null, own: string, hub: string | null, theirs: string, igw: boolean, store: Text, s3: boolean): Wording[] {
  const where: Text = other ? { en: ` The data is in the ${other} Region.`, ko: ` 데이터는 ${other} 리전에 있습니다.` } : { en: '', ko: '' };
  const kind: Text = hub === 'gateway-endpoint' ? { en: 'a gateway endpoint', ko: '게이트웨이 엔드포인트' } : { en: 'an interface endpoint', ko: '인터페이스 엔드포인트' };
  const svc = s3 ? 'Amazon S3' : 'Amazon DynamoDB';
  const next: Text = hub ? { en: ` A shared services VPC (${theirs}) in ${other ? region : 'the same Region'} already has ${kind.en} for ${svc}.`, ko: ` ${other ? `${region} 리전` : '같은 리전'}의 공유 서비스 VPC(${theirs})에는 ${svc}용 ${kind.ko}가 이미 있습니다.` } : { en: '', ko: '' };
  const door: Text = igw ? { en: ' The application VPC has an internet gateway but no NAT device.', ko: ' 애플리케이션 VPC에는 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.' } : { en: '', ko: '' };
  const tail: Text = { en: where.en + next.en + door.en, ko: where.ko + next.ko + door.ko };
  return [
    () => ({ en: `{who} runs an application on Amazon EC2 instances in private subnets of an application VPC (${own}) in the ${region} Region. The application reads and writes ${store.en}.${tail.en}`, ko: `{who} ${region} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에 있는 Amazon EC2 인스턴스에서 애플리케이션을 실행합니다. 이 애플리케이션은 ${store.ko}에서 데이터를 읽고 씁니다.${tail.ko}` }),
    () => ({ en: `{who} is moving a batch workload to EC2 instances in private subnets of an application VPC (${own}) in ${region}. The workload keeps its results in ${store.en}.${tail.en}`, ko: `{who} 배치 워크로드를 ${region} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에 있는 EC2 인스턴스로 이전하고 있습니다. 이 워크로드는 ${store.ko}에 결과를 보관합니다.${tail.ko}` }),
    () => ({ en: `{who} processes customer records on Amazon EC2 instances that have no public IP addresses. The instances are in private subnets of an application VPC (${own}) in the ${region} Region and use ${store.en}.${tail.en}`, ko: `{who} 퍼블릭 IP 주소가 없는 Amazon EC2 인스턴스에서 고객 레코드를 처리합니다. 인스턴스는 ${region} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에 있으며 ${store.ko}에 액세스합니다.${tail.ko}` }),
    () => ({ en: `{who} hosts an analytics service in private subnets of an application VPC (${own}) in the ${region} Region. Every night the service exchanges data with ${store.en}.${tail.en}`, ko: `{who} ${region} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에서 분석 서비스를 운영하고 있습니다. 이 서비스는 매일 밤 ${store.ko}에 있는 데이터를 사용합니다.${tail.ko}` }),
    () => ({ en: `{who} collects metrics from factories. A collector on EC2 instances in an application VPC (${own}) in ${region}, in private subnets, keeps them in ${store.en}.${tail.en}`, ko: `{who} 공장에서 지표를 수집합니다. ${region} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에 있는 EC2 인스턴스의 수집기는 이를 ${store.ko}에 보관합니다.${tail.ko}` }),
    () => ({ en: `{who} finished the migration of a document system to ${region}. Its servers have private addresses in an application VPC (${own}), and its content is in ${store.en}.${tail.en}`, ko: `{who} 문서 시스템을 ${region} 리전으로 이전했습니다. 서버는 애플리케이션 VPC(${own})에서 프라이빗 주소를 사용하며 콘텐츠는 ${store.ko}에 있습니다.${tail.ko}` }),
    () => ({ en: `{who} built a checkout service whose EC2 instances use ${store.en}. They are in private subnets of an application VPC (${own}) in the ${region} Region.${tail.en}`, ko: `{who} ${store.ko}에 액세스하는 EC2 인스턴스로 결제 서비스를 구축했습니다. 인스턴스는 ${region} 리전에 있는 애플리케이션 VPC(${own})의 프라이빗 서브넷에 있습니다.${tail.ko}` }),
    () => ({ en: `{who} reviews an application VPC (${own}) in ${region}. The instances in its private subnets exchange data with ${store.en}.${tail.en}`, ko: `{who} ${region} 리전의 애플리케이션 VPC(${own})를 검토하고 있습니다. 프라이빗 서브넷의 인스턴스는 ${store.ko}과 데이터를 주고받습니다.${tail.ko}` }),
    () => ({ en: `{who} assigned ${own} to a new application VPC in ${region}. Workers in its private subnets will depend on ${store.en}.${tail.en}`, ko: `{who} ${region} 리전의 새 애플리케이션 VPC에 ${own} 블록을 할당했습니다. 이 VPC의 프라이빗 서브넷에 있는 작업자는 ${store.ko}에 액세스해야 합니다.${tail.ko}` }),
    () => ({ en: `{who} found that an application in private subnets cannot work with ${store.en} as planned. The application VPC (${own}) is in ${region}.${tail.en}`, ko: `{who} 프라이빗 서브넷의 애플리케이션에서 ${store.ko}을 계획대로 사용할 수 없다는 것을 확인했습니다. 애플리케이션 VPC(${own})는 ${region} 리전에 있습니다.${tail.ko}` }),
    () => ({ en: `{who} trains models on Amazon EC2 instances without public addresses. From an application VPC (${own}) in ${region}, the instances load data from ${store.en} and write results back.${tail.en}`, ko: `{who} 퍼블릭 주소가 없는 Amazon EC2 인스턴스에서 모델을 훈련합니다. 인스턴스는 ${region} 리전의 애플리케이션 VPC(${own})에서 ${store.ko}의 데이터를 읽고 결과를 다시 저장합니다.${tail.ko}` }),
    () => ({ en: `{who} wants to connect the private subnets of an application VPC (${own}) with ${store.en}, where an application on EC2 instances in ${region} keeps its state.${tail.en}`, ko: `{who} 애플리케이션 VPC(${own})의 프라이빗 서브넷을 ${store.ko}에 연결하려고 합니다. ${region} 리전의 EC2 인스턴스에 있는 애플리케이션은 여기에 상태를 저장합니다.${tail.ko}` }),
  ];
}
