import { writeFileSync } from 'node:fs';
import { printable, UserError, type Command, type Context } from './command.ts';

export const command: Command = {
  usage: 'study import-aws FILE|FOLDER… [--region REGION] [--keep-names] [--out FILE] [--json]',
  summary: [
    'Reads what describe commands of the aws CLI print into a scenario: your own network, to be asked about and solved on. Nothing leaves the machine.',
    'Read: aws ec2 describe-vpcs, -subnets, -route-tables, -internet-gateways, -nat-gateways, -vpc-endpoints, -vpc-endpoint-service-configurations,',
    '-vpc-peering-connections, -transit-gateways, -transit-gateway-attachments, -transit-gateway-route-tables, search-transit-gateway-routes,',
    'describe-vpn-connections, -vpn-gateways, -security-groups, -vpc-attribute; aws elbv2 describe-load-balancers; folders of them as Batfish lays them out.',
    'What cannot be modelled is listed on stderr with its id.',
  ].join(' '),
  examples: ['study import-aws vpcs.json subnets.json route-tables.json --out network.json', 'study import-aws aws_configs/', 'aws ec2 describe-vpcs | study import-aws - --region eu-west-1', 'study session --world network.json'],
  options: { region: { type: 'string' }, 'keep-names': { type: 'boolean' }, out: { type: 'string' }, json: { type: 'boolean' } },
  help: {
    region: 'where the files do not say the Region themselves, by zones, ARNs or folders',
    'keep-names': 'Name tags, ids and account numbers stay (else they are replaced)',
    out: 'writes the scenario to a file',
    json: 'the scenario with everything left out, as one JSON object (study.import/1)',
  },
  async run(context: Context): Promise<number> {
    const { positionals, values, lang } = context;
    if (positionals.length === 0) throw new UserError({ en: 'import-aws takes at least one FILE or FOLDER (or - for standard input); study import-aws --help shows which', ko: 'import-aws에는 FILE이나 FOLDER가 하나 이상 필요합니다(표준 입력은 -). study import-aws --help를 보세요' }, 2);
    const { documentsOf, imported, leftOutLines } = await import('./aws-files.ts');
    const { scenario, leftOut } = imported(documentsOf(positionals), { region: regionOf(values['region']), keepNames: values['keep-names'] === true });
    const { vpcs = [], sites = [], services = [], elements = [] } = scenario.world;
    const counts = { vpcs: vpcs.length, subnets: vpcs.reduce((sum, vpc) => sum + (vpc.subnets?.length ?? 0), 0), sites: sites.length, services: services.length, elements: elements.length };
    for (const line of leftOutLines(leftOut, lang)) context.err(`study: ${line}`);
    const en = lang === 'en';
    context.err(en ? `study: ${counts.vpcs} VPCs, ${counts.subnets} subnets, ${counts.sites} sites, ${counts.services} services and ${counts.elements} elements were read; ${leftOut.length} notes on what is left out or taken otherwise` : `study: VPC ${counts.vpcs}개, 서브넷 ${counts.subnets}개, 사이트 ${counts.sites}개, 서비스 ${counts.services}개, 구성 요소 ${counts.elements}개를 읽었습니다. 제외하거나 다르게 처리한 항목은 ${leftOut.length}건입니다.`);
    const out = values['out'];
    if (typeof out === 'string') save(out, `${JSON.stringify(scenario, null, 1)}\n`);
    if (values['json']) await context.out(`${JSON.stringify({ format: 'study.import/1', scenario, leftOut: leftOut.map(({ id, reason }) => ({ id, reason: reason.en })), counts })}\n`);
    else if (typeof out !== 'string') await context.out(`${JSON.stringify(scenario, null, 1)}\n`);
    return 0;
  },
};

/** The Region of an option. @throws UserError status 2 */
export function regionOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && /^[a-z]{2,3}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(value)) return value;
  throw new UserError(`--region takes a Region such as us-east-1, not ${printable(String(value)).slice(0, 40)}`, 2);
}

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (fault) {
    throw new UserError(`${printable(path)}: cannot be written (${(fault as NodeJS.ErrnoException).code})`, 1);
  }
}
