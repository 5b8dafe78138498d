import type { Text } from '../item/question.ts';

const times = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What `study progress` says, in both languages. Paths come ready to be printed. */
export const words = {
  imported: (dryRun: boolean, answers: number, undos: number, known: number): Text => ({
    en: `${dryRun ? 'Would add' : 'Added'} ${times(answers, 'answer')} and ${times(undos, 'undoing')}; ${times(known, 'record')} ${known === 1 ? 'was' : 'were'} here already.`,
    ko: `답 ${answers}개, 취소 ${undos}개를 ${dryRun ? '추가하게 됩니다' : '추가했습니다'}. 기록 ${known}개는 이미 있습니다.`,
  }),
  setAside: (count: number, first: string): Text => ({
    en: `${times(count, 'line')} set aside: ${first}`,
    ko: `제외한 줄 ${count}개: ${first}`,
  }),
  rebuilt: (answers: number, rules: number, journals: number): Text => ({
    en: `Rebuilt from ${times(journals, 'journal')}: ${times(answers, 'answer')} on ${times(rules, 'rule')}.`,
    ko: `기록 파일 ${journals}개로 다시 만들었습니다. 답 ${answers}개, 규칙 ${rules}개입니다.`,
  }),
  wouldRebuild: (answers: number, rules: number, journals: number, same: boolean): Text => ({
    en: `Would rebuild from ${times(journals, 'journal')}: ${times(answers, 'answer')} on ${times(rules, 'rule')}. ${same ? 'The state already says the same.' : 'The state says something else now.'}`,
    ko: `기록 파일 ${journals}개로 다시 만들게 됩니다. 답 ${answers}개, 규칙 ${rules}개입니다. ${same ? '현재 상태와 같습니다.' : '현재 상태와 다릅니다.'}`,
  }),
  wouldExport: (records: number): Text => ({
    en: `Would write ${times(records, 'record')} to standard output. Nothing in the folder changes.`,
    ko: `기록 ${records}개를 표준 출력에 쓰게 됩니다. 폴더는 바뀌지 않습니다.`,
  }),
  pathChangesNothing: { en: 'Nothing changes: path only prints the folder.', ko: '바뀌는 것이 없습니다. path는 폴더 경로만 출력합니다.' },
  nothingToReset: (folder: string): Text => ({ en: `There is no progress in ${folder}.`, ko: `${folder} 폴더에 학습 기록이 없습니다.` }),
  wouldReset: (answers: number, folder: string): Text => ({
    en: `Would move ${times(answers, 'answer')} in ${folder} into a backup.`,
    ko: `${folder} 폴더의 답 ${answers}개를 백업으로 옮기게 됩니다.`,
  }),
  ask: (answers: number, folder: string): Text => ({
    en: `Start over? ${times(answers, 'answer')} in ${folder} will be moved into a backup. [y/N] `,
    ko: `처음부터 다시 시작하시겠습니까? ${folder} 폴더의 답 ${answers}개를 백업으로 옮깁니다. [y/N] `,
  }),
  keptAll: { en: 'Nothing was changed.', ko: '아무것도 바꾸지 않았습니다.' },
  wasReset: (backup: string): Text => ({
    en: `Progress is reset. The backup is in ${backup}; study progress merge brings it back from there.`,
    ko: `학습 기록을 초기화했습니다. 백업은 ${backup} 폴더에 있으며, study progress merge 명령으로 되돌릴 수 있습니다.`,
  }),
} as const;
