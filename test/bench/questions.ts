/** What people write at night, in three languages. */
export const QUESTIONS = [
  'er Oslo nede, eller bare stille?',
  'hvorfor vest',
  'er alt oppe?',
  'status nordland x',
  'Er det noe galt med kontoen til Trøndelag?',
  'kva skjer med Vest, er me nede?',
  'kvifor er Nordland nede?',
  'verkar Facebook no?',
  'is Oslo down, or just quiet?',
  'why is Nordland silent?',
  'everything ok?',
  'what happened on Oslo X today?',
  'hva skjedde i Vest i natt?',
  'når la Agder ut noe sist?',
  'hjelp',
  'virker politiloggen for alle distriktene?',
];
