import type { ElementType } from '../../network/schema.ts';
import type { Text } from '../question.ts';

/** What an element is called in a path. */
export const typeNames: Readonly<Record<ElementType, Text>> = {
  'internet-gateway': { en: 'internet gateway', ko: '인터넷 게이트웨이' },
  'egress-only-internet-gateway': { en: 'egress-only internet gateway', ko: '송신 전용 인터넷 게이트웨이' },
  'nat-gateway': { en: 'NAT gateway', ko: 'NAT 게이트웨이' },
  'nat-instance': { en: 'NAT instance', ko: 'NAT 인스턴스' },
  'gateway-endpoint': { en: 'gateway endpoint', ko: '게이트웨이 엔드포인트' },
  'interface-endpoint': { en: 'interface endpoint', ko: '인터페이스 엔드포인트' },
  'gwlb-endpoint': { en: 'Gateway Load Balancer endpoint', ko: 'Gateway Load Balancer 엔드포인트' },
  'endpoint-service': { en: 'endpoint service', ko: '엔드포인트 서비스' },
  'vpc-peering': { en: 'VPC peering connection', ko: 'VPC 피어링 연결' },
  'software-vpn': { en: 'VPN instances', ko: 'VPN 인스턴스' },
  'transit-gateway': { en: 'transit gateway', ko: 'Transit Gateway' },
  'transit-gateway-peering': { en: 'transit gateway peering', ko: 'Transit Gateway 피어링' },
  'site-to-site-vpn': { en: 'Site-to-Site VPN connection', ko: 'Site-to-Site VPN 연결' },
  'direct-connect': { en: 'Direct Connect connection', ko: 'Direct Connect 연결' },
  'public-load-balancer': { en: 'internet-facing load balancer', ko: '인터넷 경계 로드 밸런서' },
  proxy: { en: 'proxy fleet', ko: '프록시 플릿' },
  'bucket-policy': { en: 'bucket policy', ko: '버킷 정책' },
  other: { en: 'component', ko: '구성 요소' },
};
