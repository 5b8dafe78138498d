// The two-set Korean layout, in the order of the QWERTY keys below; shifted keys that give a sound of their own follow.
const jamo = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';
const latin = 'qwertyuiopasdfghjklzxcvbnmQWERTOP';
const keyOf = new Map(Array.from(jamo, (sound, i) => [sound, latin[i] ?? sound]));

/** The key that was pressed when a Korean keyboard is on: `ㅂ` is the key `q`. Anything else stays as it is. */
export const keyUnder = (typed: string): string => keyOf.get(typed.normalize('NFC')) ?? typed;
