import { claims } from './cases.ts';

claims(`
  Reservoirs stand at 41.6%. => percent 41.6 %
  Reservoirs stand at 41.6 %. => percent 41.6 %
  Support was 61 per cent. => percent 61 %
  Support was 61 percent. => percent 61 %
  Support was 61 pct. => percent 61 %
  Support was sixty-one per cent. => percent 61 %
  Bad loans rose by 65 basis points. => percent 65 bp
  The bank cut rates by 25bps. => percent 25 bp
  The lead shrank by two percentage points. => percent 2 pp
  The lead shrank by 1.5pp. => percent 1.5 pp
  A 30-percent rise is due. => percent 30 %
  A 30% rise is due. => percent 30 %
  Some 12% of homes are empty. => percent ~12 %
  More than 12% of homes are empty. => percent >12 %
  Less than half a percent was lost. => percent <0.5 %
  Growth was -0.4%. => percent -0.4 %
  Growth was minus 0.4 percent. => percent -0.4 %
  Growth of 3-5% is likely. => percent 3..5 %
  Growth of 3% to 5% is likely. => percent 3..5 %
  Growth of between 3 and 5 percent is likely. => percent 3..5 %
  Output fell 2.5%, its worst fall. => percent 2.5 %
  Sales rose 3 percent to 40 percent of the total. => percent 3 %; percent 40 %
  Turnout was 58.3 per cent to 41.7 per cent. => percent 58.3 %; percent 41.7 %
  The share went from 12% to 17%. => percent 12 %; percent 17 %
  Inflation was 2 to 2.5 percent. => percent 2..2.5 %
  They own a 0.6 per cent stake. => percent 0.6 %
  He gave 110 percent. => percent 110 %
  The percentage was not known. => none
  A percent sign stood there. => none
  The top percent pays most. => none
`);
