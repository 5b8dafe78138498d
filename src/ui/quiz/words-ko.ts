import { clockOf } from './clock.ts';
import type { QuizWords } from './words.ts';

export const wordsKo: QuizWords = {
  title: 'study quiz',
  drawing: (done, count) => `시험을 만들고 있습니다: ${count}문제 중 ${done}문제`,
  ready: ['끝날 때까지 정답을 알려 주지 않습니다. 문제를 오가며 다시 볼 문제에 표시할 수 있습니다.', '도중에 나가면 시계가 멈추고 모든 것이 보관됩니다.', '첫 문제가 나올 때 시계가 시작됩니다.'],
  length: (count, minutes) => `${count}문제, ${minutes}분`,
  left: (clock) => `${clock} 남음`,
  minutes: (minutes) => `${minutes}분`,
  answered: '답함',
  flagged: '표시',
  open: '안 푼 문제',
  incomplete: '덜 고름',
  lastLook: '전체 문제',
  sums: (answered, open, flagged) => `답한 문제 ${answered}개, 안 푼 문제 ${open}개, 표시한 문제 ${flagged}개`,
  confirm: '시험을 제출하시겠습니까? 제출하면 되돌릴 수 없습니다.',
  confirmOpen: (open) => `아직 ${open}문제를 풀지 않았습니다. 풀지 않은 문제는 오답으로 계산합니다.`,
  handing: '답을 저장하고 있습니다...',
  unstored: '시험이 끝났지만 답이 아직 저장되지 않았습니다. 답은 그대로 보관되어 있습니다. Enter를 누르면 다시 저장합니다.',
  offer: (answered, count, minutes) => `진행 중인 시험이 있습니다: ${count}문제 중 ${answered}문제 답함, ${minutes} 남음.`,
  standing: '이어서 풀 때까지 시계는 멈춰 있습니다.',
  timeUp: '시간이 끝나 그대로 제출되었습니다.',
  score: (score, low, high) => `${score}점 (${low}-${high.toLocaleString('en')}점 척도)`,
  passed: (pass) => `합격 (기준 ${pass}점)`,
  failed: (pass) => `불합격 (기준 ${pass}점)`,
  right: (right, asked) => `${asked}문제 중 ${right}문제 정답`,
  interval: (low, high) => `이 문제 수로는 대략만 알 수 있습니다. 같은 실력이면 열 번 중 아홉 번은 ${low}-${high}점입니다.`,
  scaleNote: 'AWS는 점수 환산 방식과 합격에 필요한 정답 수를 공개하지 않습니다. 여기서는 정답 비율에 1,000을 곱합니다.',
  leftOpen: (count) => `풀지 않은 문제: ${count}개`,
  byDomain: '영역별',
  byTopic: '주제별',
  domains: { secure: '보안', resilient: '복원력', performant: '고성능', cost: '비용 최적화' },
  time: '시간',
  perQuestion: (seconds, middle) => `문제당 ${seconds}, 중앙값 ${middle}`,
  slowest: (list) => `가장 오래 걸린 문제: ${list}`,
  code: '코드',
  codeHint: '같은 시험을 어디서나 다시 볼 수 있습니다:',
  notAnswered: '답하지 않은 문제입니다.',
  explained: (place, count) => `해설 ${place}/${count}`,
  notice(notice) {
    switch (notice.kind) {
      case 'enough':
        return `이미 ${notice.count}개를 골랐습니다. 하나를 먼저 지우세요.`;
      case 'incomplete':
        return `정확히 ${notice.count}개를 고르세요(현재 ${notice.picked}개).`;
      case 'time':
        return `${clockOf(notice.remaining)} 남았습니다.`;
      case 'notKept':
        return `${notice.why.ko} 지금 프로그램이 끝나면 새로 한 답이 사라집니다.`;
      case 'noExam':
        return notice.why.ko;
    }
  },
  suspended: (clock) => `시험을 보관했고 시계는 ${clock}에 멈춰 있습니다. study quiz로 이어서 풀 수 있습니다.`,
  plain: {
    noted: '기록했습니다.',
    start: (count, minutes) => `${count}문제를 ${minutes}분 동안 푸는 시험입니다. 입력할 수 있는 것은 :help에 있습니다.`,
    again: (answered, count, clock) => `이어서 풉니다: ${count}문제 중 ${answered}문제 답함, ${clock} 남음.`,
    flagOn: '표시했습니다.',
    flagOff: '표시를 지웠습니다.',
    goWhere: (count) => `:go 뒤에 1부터 ${count}까지의 번호를 쓰세요.`,
    sure: '그래도 제출하려면 :hand-in을 한 번 더 입력하세요.',
    lastOne: '마지막 문제였습니다. :hand-in은 시험을 제출하고 :list는 전체 문제를 보여 줍니다.',
    yours: (letters) => `내 답: ${letters}`,
    help: [
      'B          B로 답하고 다음 문제로 갑니다. A D, ad, A,D는 모두 같습니다',
      'B?  B!     추측한 답, 확실한 답',
      ':next      다음 문제로 갑니다. :back은 이전 문제입니다',
      ':go 12     12번 문제로 갑니다',
      ':flag      문제에 표시하거나 표시를 지웁니다',
      ':list      전체 문제를 보여 줍니다: 답함, 표시, 안 푼 문제',
      ':time      남은 시간을 보여 줍니다',
      ':question  지금 문제를 다시 보여 줍니다',
      ':lang en   영어로 바꿉니다. :lang ko는 한국어입니다',
      ':hand-in   시험을 제출하고 결과를 보여 줍니다',
      ':quit, q   나갑니다. 시험은 보관되고 시계는 멈춥니다',
    ],
  },
};
