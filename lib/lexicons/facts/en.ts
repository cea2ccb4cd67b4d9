import type { FactWords } from '../../model/index.ts'

// prettier-ignore
export const facts: FactWords = {
  founding: ['(founded|established|incorporated|formed|set up|registered)', '(founding|foundation|establishment) of (the|our) (company|firm|business|group)', '(our|its|the) (founding|inception)', '(created|started|launched|began)( (out|life|trading|business|operations|work|as|by|under|with))?( (in|on|around|back in))', '(started|created|began|built|launched|opened) (the|a|our|their|his|her|this) (company|firm|business|family business|workshop|shop|studio|agency|practice|doors)', 'open(ed|s) (our|its|his|her|their|the|a) (first |small |own |little )?(doors|shop|store|workshop|factory|office|studio|practice|bakery|foundry|mill)', 'started (up|out)', 'came into being', 'was born', 'dat(es|ing) back to', '(roots|history|story|origins) (go(es)?|dates?|reach(es)?|begins?|started|began|starts) (back)?'],
  begins: ['(started|opened|created|launched|built|set up|began)'],
  since: ['since( the year)?', 'est(d|ab)?.?', 'in business( since)?', '(operating|active|trading)( since)?'],
  otherYear: ['joined', 'joins', 'worked', 'works', 'graduat*', 'served', 'studied', 'degree', 'born in', 'copyright', 'all rights', 'award*', 'founded by (mr|ms|mrs)', 'moved', 'acquired', 'promoted', 'appointed', 'member since', 'customers? since', 'subsidiary', 'branch', 'foundation stone', 'took over', 'takes over', 'led by', 'chair*', 'managed by', '(certified|certification|accredited)', 'member of * *'],
  employs: ['employ(s|ing)?', '(workforce|staff|head ?count|team|crew) (of|is|numbers|counts)', '(number|total) of employees( (is|was))?', 'employees (worldwide|number)', 'gives? work to'],
  staff: ['(full time |permanent |dedicated |skilled |own |salaried )?employees', 'employed people', 'people worldwide', 'staff( members)?', 'colleagues', 'team members', 'associates', 'workers', 'people (work|are employed)', '(strong|member) (team|staff|workforce)', 'coworkers', 'co workers', 'crew members'],
  heads: ['professionals', 'specialists', 'experts', 'engineers', 'craftsmen', 'consultants'],
}
