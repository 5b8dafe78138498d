import * as v from 'valibot';
import file from '../../data/exam.yaml';

// In a function, so that the built program, for which the files are checked already, leaves it and its library out.
const examSchema = () => {
  const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
  const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
  return v.looseObject({
    code: v.string(),
    questions: whole,
    minutes: whole,
    scale: v.strictObject({ low: whole, high: whole, pass: whole }),
    domains: v.pipe(v.array(v.strictObject({ code: v.picklist(['secure', 'resilient', 'performant', 'cost']), en: v.string(), ko: v.string(), weight: whole })), v.minLength(1)),
    multipleResponse: v.strictObject({ low: share, high: share }),
  });
};
export type ExamFacts = v.InferOutput<ReturnType<typeof examSchema>>;

declare const __CHECKED__: boolean;

/** The exam as AWS describes it: its length, scale and domains (weights in percent). @throws at start where data/exam.yaml is wrong */
export const exam: ExamFacts = typeof __CHECKED__ === 'boolean' && __CHECKED__ ? (file as ExamFacts) : v.parse(examSchema(), file);
