import type { Labels } from './labels.ts';

export const labelsKo: Labels = {
  language: '한국어',
  questionOf: (number, count) => `문제 ${number}/${count}`,
  twin: '쌍둥이 문제: 정답이 바뀌는 가장 작은 변화',
  again: '다시 풀기: 지난 답을 취소했습니다',
  chooseOne: (last) => `A-${last} 중 하나를 고르세요`,
  chooseExactly: (count, last) => `A-${last} 중 정확히 ${count}개를 고르세요`,
  picked: (picked, count) => `${count}개 중 ${picked}개 선택`,
  howSure: '확신도:',
  sureNow: (level) => `확신도: ${level}.`,
  sureKeys: '아직 말하지 않음. 빼기 키는 추측, 등호 키는 보통, 더하기 키는 확실',
  confidence: { guess: '추측', fairly: '보통', sure: '확실' },
  drawing: '문제를 만들고 있습니다...',
  storing: '답을 저장하고 있습니다...',
  takingBack: '답을 취소하고 있습니다...',
  correct: '정답입니다.',
  notCorrect: '오답입니다:',
  answerIs: (letters) => `정답은 ${letters.join(', ')}입니다.`,
  yourAnswer: '내 답',
  lucky: '추측으로 맞힌 문제입니다. 해설을 읽어 보세요.',
  sureMiss: '확신했지만 틀린 문제입니다. 가장 먼저 고쳐야 합니다.',
  picture: '정답의 경로',
  pictureLater: '그림에는 정답이 나타나므로 답한 뒤에 볼 수 있습니다.',
  breaksHere: '여기에서 막힘',
  breaks: (letter) => `${letter}가 막히는 곳`,
  rule: '규칙',
  rules: '규칙',
  today: '현재',
  source: '출처',
  noteLines: (lines) => `노트 ${lines.join(', ')}행`,
  question: '문제',
  panels: { help: '키', picture: '그림', rule: '근거가 되는 규칙', repair: '내 답이 정답이 되려면', report: '이 문제 신고하기' },
  noRepair: '작은 변경으로는 정답이 되지 않습니다. 이 선택지로는 요구 사항을 충족할 수 없습니다.',
  reportHint: '무엇이 잘못되었는지 적어 함께 보내 주세요. 종료할 때 다시 출력합니다.',
  finished: '세션을 마쳤습니다',
  stopped: '세션을 중단했습니다',
  score: (right, asked) => `${asked}문제 중 ${right}문제 정답`,
  nothingAsked: '답한 문제가 없습니다.',
  twinsScore: (right, asked) => `쌍둥이 문제: ${asked}문제 중 ${right}문제 정답`,
  learnt: '규칙별 결과',
  sureMisses: (count) => `확신했지만 오답: ${count}개`,
  luckyGuesses: (count) => `추측으로 정답: ${count}개`,
  nextStep: '다음에 할 일',
  practiseTopic: (topic) => `${topic} 주제에서 가장 많이 틀렸습니다. 다시 연습하세요:`,
  keepGoing: '모두 맞혔습니다. 더 길게 연습하세요:',
  goOn: (left) => `${left}문제가 남았습니다. study session에서 이어서 풀 수 있습니다.`,
  drillLeft: (left) => `아직 ${left}개 규칙이 남았습니다. study review에서 이어서 복습할 수 있습니다.`,
  drillDone: '이번에 복습한 규칙을 모두 다시 맞혔습니다.',
  offer: (answered, count) => `지난 세션이 ${count}문제 중 ${answered}문제를 푼 뒤 중단되었습니다.`,
  tooSmall: (columns, rows, needColumns, needRows) => [`현재 창 크기: ${columns} x ${rows}`, `필요한 크기: ${needColumns} x ${needRows}`, '창을 키우거나 q를 누르세요.'],
  above: (lines) => `위로 ${lines}줄`,
  below: (lines) => `아래로 ${lines}줄`,
  notice(notice) {
    switch (notice.kind) {
      case 'pickExactly':
        return `정확히 ${notice.count}개를 고르세요(현재 ${notice.picked}개).`;
      case 'notStored':
        return `${notice.why.ko} 선택은 그대로 있습니다.`;
      case 'notUndone':
        return notice.why.ko;
      case 'noMore':
        return `더 낼 문제가 없습니다: ${notice.why.ko}`;
      case 'noTwin':
        return '이 답에는 쌍둥이 문제가 없습니다.';
      case 'takenBack':
        return '취소했습니다. 그 답은 어디에도 집계되지 않습니다.';
    }
  },
  keysHere: '이 화면',
  keysAlways: '모든 화면',
  choiceOf: (number, count) => `선택지 ${number}/${count}`,
  selected: '선택됨',
  notSelected: '선택 안 됨',
  nothing: '없음',
  markerAt: (letter) => `${letter}에 있음`,
  struck: '제외함',
  keys: '키',
  isRight: '맞는 답',
  isWrong: '틀린 답',
  rightOf: (right, asked) => `${asked}번 중 ${right}번 정답`,
  plain: {
    unknown: (letters) => `알 수 없는 입력입니다. ${letters}처럼 답하세요. 추측이면 뒤에 ?, 확실하면 !를 붙이세요. 명령은 :help에 있습니다.`,
    tooLong: '답으로는 너무 긴 줄입니다. 입력할 수 있는 것은 :help에 있습니다.',
    noOption: (letter, last) => `선택지 ${letter}는 없습니다. A-${last} 중에서 고르세요.`,
    twice: (letter) => `${letter}가 두 번 있습니다. 글자마다 한 번만 쓰세요.`,
    nothingYet: '먼저 문제에 답하세요.',
    noCommand: (name) => `${name} 명령은 없습니다. 명령은 :help에 있습니다.`,
    langIs: ':lang en 또는 :lang ko를 입력하세요.',
    help: [
      'B          B로 답합니다. A D, ad, A,D는 모두 같습니다',
      'B?  B!     추측한 답, 확실한 답',
      ':undo      지난 답을 취소하고 다시 묻습니다',
      ':twin      지난 문제의 쌍둥이 문제(정답이 바뀌는 가장 작은 변화)를 냅니다',
      ':why       지난 답이 정답이 되려면 무엇이 달라야 하는지 보여 줍니다',
      ':picture   지난 문제의 정답 경로를 그림으로 보여 줍니다',
      ':rule      지난 문제의 근거 규칙과 출처를 보여 줍니다',
      ':report    지난 문제를 증명과 함께 보낼 수 있는 글로 보여 줍니다',
      ':question  지금 문제를 다시 보여 줍니다',
      ':lang en   영어로 바꿉니다. :lang ko는 한국어입니다',
      ':quit, q   요약을 보여 주고 세션을 끝냅니다',
    ],
    earlier: (answered, count) => `지난 세션이 ${count}문제 중 ${answered}문제를 푼 뒤 중단되었습니다. 이어서 풀려면 study session --resume을 실행하세요.`,
  },
};
