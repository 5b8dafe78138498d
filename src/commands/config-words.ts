import type { Lang, Text } from '../item/question.ts';
import type { Settings } from '../progress/state.ts';
import type { SettingsChange } from '../progress/store.ts';
import { printable, UserError } from './command.ts';
import { examDate, likelyDates } from './exam-date.ts';

export const settingNames = ['lang', 'colour', 'ascii', 'screen-reader', 'minutes-per-day', 'exam-date'] as const;
export type SettingName = (typeof settingNames)[number];

const minutes = [10, 15, 20, 30, 45, 60, 90];
const mostMinutes = 1440;

interface ConfigWords {
  readonly title: string;
  readonly hint: string;
  readonly names: Readonly<Record<SettingName, string>>;
  readonly told: string;
  readonly on: string;
  readonly off: string;
  readonly unset: string;
  readonly minutes: (count: number) => string;
}

const words: Readonly<Record<Lang, ConfigWords>> = {
  en: {
    title: 'Settings',
    hint: 'Enter turns to the next value, which is kept and holds at once. The command line goes before all of them.',
    names: { lang: 'Language', colour: 'Colours', ascii: 'Draw in ASCII', 'screen-reader': 'Screen reader', 'minutes-per-day': 'Minutes a day', 'exam-date': 'Day of the exam' },
    told: 'as the terminal says',
    on: 'on',
    off: 'off',
    unset: 'not set',
    minutes: (count) => `${count} minutes`,
  },
  ko: {
    title: '설정',
    hint: 'Enter를 누르면 다음 값으로 바뀌어 저장되고 바로 적용됩니다. 명령줄 옵션이 설정보다 우선합니다.',
    names: { lang: '언어', colour: '색', ascii: 'ASCII로 그리기', 'screen-reader': '화면 읽기 프로그램', 'minutes-per-day': '하루 학습 시간', 'exam-date': '시험일' },
    told: '터미널 설정에 따름',
    on: '켬',
    off: '끔',
    unset: '정하지 않음',
    minutes: (count) => `${count}분`,
  },
};

export const configWords = (lang: Lang): ConfigWords => words[lang];

const languages: Text = { en: 'English', ko: '한국어' };

/** A setting as it stands, in words. */
export function shownValue(name: SettingName, settings: Settings, lang: Lang): string {
  const { told, on, off, unset, minutes } = words[lang];
  const flag = (value: boolean | undefined): string => (value === undefined ? told : value ? on : off);
  switch (name) {
    case 'lang':
      return settings.lang === undefined ? told : languages[settings.lang];
    case 'colour':
      return settings.colour === false ? off : told;
    case 'ascii':
      return settings.ascii === true ? on : off;
    case 'screen-reader':
      return flag(settings.screenReader);
    case 'minutes-per-day':
      return settings.minutesPerDay === undefined ? unset : minutes(settings.minutesPerDay);
    case 'exam-date':
      return settings.examDate ?? unset;
  }
}

/** The change that turns a setting to its next value; undefined unsets it. `today`: `2026-12-20`. */
export function nextValue(name: SettingName, settings: Settings, today: string): SettingsChange {
  switch (name) {
    case 'lang':
      return { lang: settings.lang === undefined ? 'en' : settings.lang === 'en' ? 'ko' : undefined };
    case 'colour':
      return { colour: settings.colour === false ? undefined : false };
    case 'ascii':
      return { ascii: settings.ascii === true ? undefined : true };
    case 'screen-reader':
      return { screenReader: settings.screenReader === true ? undefined : true };
    case 'minutes-per-day':
      return { minutesPerDay: minutes.find((one) => one > (settings.minutesPerDay ?? 0)) };
    case 'exam-date':
      return { examDate: likelyDates(today).find(({ day }) => day > (settings.examDate ?? today))?.day };
  }
}

/** The change that a word on the command line means; `default` unsets. @throws UserError status 2 */
export function readSetting(name: SettingName, value: string, today: string): SettingsChange {
  const wrong = (takes: string): UserError => new UserError(`${name} takes ${takes}, not ${printable(value).slice(0, 40)}`, 2);
  const flag = (): boolean | undefined => {
    if (value === 'default') return undefined;
    if (value === 'on' || value === 'off') return value === 'on';
    throw wrong('on, off or default');
  };
  switch (name) {
    case 'lang':
      if (value === 'default') return { lang: undefined };
      if (value === 'en' || value === 'ko') return { lang: value };
      throw wrong('en, ko or default');
    case 'colour':
      return { colour: flag() === false ? false : undefined };
    case 'ascii':
      return { ascii: flag() };
    case 'screen-reader':
      return { screenReader: flag() };
    case 'exam-date':
      return { examDate: value === 'default' ? undefined : examDate(value, today) };
    case 'minutes-per-day': {
      if (value === 'default') return { minutesPerDay: undefined };
      const count = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
      if (count >= 1 && count <= mostMinutes) return { minutesPerDay: count };
      throw wrong(`a whole number from 1 to ${mostMinutes}, or default`);
    }
  }
}
