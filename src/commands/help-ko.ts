/** The help of a command in Korean. Options that mean the same everywhere are told once, in `common`. */
export interface KoreanHelp {
  readonly summary: string;
  readonly options?: Readonly<Record<string, string>>;
}

const hard = 'easy, medium, hard 또는 0.6-0.8처럼 0부터 1까지의 범위: 다른 선택지가 정답에 얼마나 가까운지, 규칙이 몇 개 관련되는지, 경로가 얼마나 긴지로 정합니다';

export const common: Readonly<Record<string, string>> = {
  lang: 'en 또는 ko(없으면 저장된 설정, 그다음 로캘에 따릅니다)',
  'data-dir': '학습 기록을 둘 폴더(없으면 STUDY_HOME, 그다음 플랫폼의 데이터 폴더)',
  help: '이 도움말',
  version: '버전',
  plain: '화면 대신 텍스트 줄로 실행합니다. 터미널이 없으면 항상 그렇습니다',
  ascii: 'ASCII 문자로만 그립니다',
  'screen-reader': '순서대로 읽을 수 있는 텍스트로 보여 주고 선택된 항목을 말로 알립니다',
  seed: '같은 시드는 어디서나 같은 문제를 냅니다(없으면 임의)',
  topic: '한 주제의 문제만',
  difficulty: hard,
  pack: '직접 만든 문제 파일',
};

export const helpKo: Readonly<Record<string, KoreanHelp>> = {
  session: {
    summary: '답할 때마다 해설을 보며 연습합니다.',
    options: {
      count: '문제 수, 1부터 200까지(10)',
      seed: '같은 시드는 어디서나 같은 문제를 냅니다(없으면 복습할 때가 되었거나 약하거나 새로운 규칙)',
      pack: '직접 만든 문제 파일(study pack check FILE로 검사)',
      world: '내 네트워크에 대한 문제: 시나리오 파일, 또는 aws CLI 출력 파일과 폴더(study import-aws --help)',
      region: '파일에 나타나지 않을 때 네트워크의 리전',
      'keep-names': '네트워크의 이름을 그대로 둡니다(없으면 바꿉니다)',
      resume: '중단된 세션을 이어서 풉니다',
    },
  },
  quiz: {
    summary: '시간을 재는 시험입니다. 130분 동안 65문제를 풀고 끝나기 전에는 채점하지 않습니다.',
    options: {
      count: '문제 수, 1부터 200까지(65)',
      minutes: '시험 시간(분), 1부터 600까지(문제당 2분)',
      seed: '숫자, 또는 결과에 표시되는 시험 코드. 어디서나 같은 시험을 봅니다',
      pack: '직접 만든 문제 파일. 이런 시험은 나중에 이어서 풀 수 없습니다',
      discard: '기다리는 시험을 집계하지 않고 버립니다',
      'screen-reader': '순서대로 읽을 수 있는 텍스트. 시간은 물을 때와 정해진 시점에만 알립니다',
    },
  },
  review: {
    summary: '약한 주제와 규칙을 근거와 함께 보고, 틀린 규칙을 다시 맞힐 때까지 복습합니다.',
    options: { count: '복습할 틀린 규칙 수, 1부터 20까지(8)', difficulty: `${hard}. 그런 문제가 없는 규칙도 빠뜨리지 않고 냅니다`, pack: '그 규칙을 묻는 직접 만든 문제가 있으면 먼저 냅니다' },
  },
  stats: { summary: '주제와 규칙별 숙련도, 준비도와 그 구간, 복습할 때가 된 규칙, 날짜와 주별 답과 확신도를 봅니다.', options: { json: '수치를 JSON 객체 하나로 출력합니다' } },
  plan: { summary: '시험일까지 매일 할 일과 그날의 예상 점수를 봅니다. 답할 때마다 다시 계산합니다.', options: { minutes: '하루 학습 시간(분), 1부터 600까지. 저장됩니다(20)', json: '계획을 JSON 객체 하나로 출력합니다' } },
  rules: { summary: '참고서: 주제별 규칙, 현재 달라진 점, 출처, 그림과 비교표.', options: { json: '규칙마다 JSON 객체 한 줄, 두 언어 모두' } },
  config: { summary: '저장되는 설정: 언어, 색, ASCII, 화면 읽기 프로그램, 하루 학습 시간, 시험일.', options: { json: '설정을 JSON 객체 하나로 출력합니다' } },
  progress: { summary: '답을 보관하는 곳을 보고, 옮기고, 합치고, 처음부터 다시 시작합니다.', options: { 'dry-run': '무엇이 바뀌는지만 말합니다', yes: 'reset: 묻지 않습니다' } },
  generate: { summary: '문제를 만들고 정답을 증명합니다. 한 줄에 JSON 객체 하나(study.question/1).', options: { count: '문제 수(10)', json: 'JSON 줄로 출력합니다(없으면 일반 텍스트)' } },
  export: { summary: '정답, 해설, 태그, 출처가 있는 문제를 다른 도구용으로 내보냅니다: Anki, Moodle(GIFT, XML), Canvas 등(QTI 2.1), 스프레드시트.', options: { to: '형식: anki, gift, moodle-xml, qti, csv', count: '문제 수(20)' } },
  pack: { summary: '직접 만든 문제 팩(study.pack/1, JSON 또는 YAML)의 정답을 증명하고, 증명할 수 없는 것을 그 위치와 함께 알립니다.', options: { json: '결과를 JSON 객체 하나로 출력합니다(study.pack-report/1)' } },
  show: { summary: '문제를 해설과 함께 다시 봅니다.', options: { json: '문제를 JSON으로 출력합니다(study.question/1)' } },
  solve: { summary: 'study.scenario/1 형식의 시나리오를 판정합니다: 어느 선택지가 맞고 나머지는 어디에서 막히는지.', options: { json: '판정을 JSON으로 출력합니다(study.verdict/1)', proof: '판정마다 증명을 함께 보여 줍니다: 경로, 또는 도달할 수 있는 모든 곳' } },
  lab: {
    summary: '시나리오의 조건을 바꾸면 모든 선택지의 판정, 비용, 막히는 곳이 바로 달라집니다. FILE이나 ID가 없으면 문제를 하나 만듭니다.',
    options: { set: '먼저 바꿀 조건의 번호 또는 --json의 id. 여러 번 쓸 수 있습니다', out: '시나리오를 저장할 파일(없으면 study-lab-1.json, -2, …)', seed: '이름을 대지 않을 때 어떤 문제를 만들지 정합니다', json: '판정표와 각 전환의 결과를 JSON으로 출력합니다(study.lab/1)' },
  },
  'import-aws': {
    summary: 'aws CLI의 describe 명령 출력을 시나리오로 읽습니다: 내 네트워크에 대해 문제를 풀고 판정할 수 있습니다. 아무것도 컴퓨터 밖으로 나가지 않습니다. 모델로 나타낼 수 없는 것은 ID와 함께 표준 오류에 알립니다.',
    options: { region: '파일의 가용 영역, ARN, 폴더에 리전이 나타나지 않을 때', 'keep-names': 'Name 태그, ID, 계정 번호를 그대로 둡니다(없으면 바꿉니다)', out: '시나리오를 파일에 씁니다', json: '제외한 것까지 모두 JSON 객체 하나로 출력합니다(study.import/1)' },
  },
  schema: { summary: '시나리오 형식(study.scenario/1)을 JSON Schema로 출력합니다.' },
  audit: {
    summary: '문제를 만들어 검사합니다: 정답 재증명, 정답을 드러내는 단서, 다양성, 형식. 기준에 못 미치는 것이 있으면 종료 상태가 1입니다.',
    options: { count: '한 묶음의 문제 수, 200 이상(2000)', batches: '묶음 수. 묶음마다 다음 시드를 씁니다(1)', 'second-way': '묶음마다 N(500)문제를 독립된 풀이기로 한 번 더 판정합니다. 소스 체크아웃에서만 됩니다', json: '묶음마다 JSON 객체 하나(study.audit/1)' },
  },
  doctor: { summary: 'Node, 터미널, 로캘, 데이터 폴더를 점검하고 무엇이 잘못되었는지와 조치할 일을 알립니다. 문제가 있으면 종료 상태가 1입니다.', options: { json: '점검 결과를 JSON 객체 하나로 출력합니다(study.doctor/1)' } },
  completion: { summary: '셸이 시작할 때 읽을 자동 완성 스크립트를 출력합니다.' },
};
