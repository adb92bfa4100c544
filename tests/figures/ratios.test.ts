import { claims } from './cases.ts';

claims(`
  Complaints fell by two-thirds. => ratio 0.6667
  It holds about a quarter of the market. => ratio ~0.25
  Roughly three-fifths of the electorate came. => ratio ~0.6
  One third of the seats are empty. => ratio 0.3333
  A third of the seats are empty. => ratio 0.3333
  More than half of the seats are empty. => ratio >0.5
  Half the seats are empty. => ratio 0.5
  Sales fell by half. => ratio 0.5
  Nearly half of voters stayed home. => ratio <0.5
  One in four children is hungry. => ratio 0.25
  One in three cargoes went east. => ratio 0.3333
  Two in five homes have none. => ratio 0.4
  Nine out of 10 readers agree. => ratio 0.9
  Fewer than one in a thousand fell ill. => ratio <0.001
  They won five of 22 games. => ratio 0.2273
  It is three times as big. => ratio 3
  It is 10 times larger. => ratio 10
  It was a tenfold rise. => ratio 10
  The team drew 3-3. => ratio null
  They won 3-1 on Friday. => ratio null
  A 52–48 vote ended it. => ratio null
  Judges ruled by three to two. => ratio null
  They lost 6-4 in the final. => ratio null
  The ratio was 3-to-1. => ratio null
  They lead 2-0. => ratio null
  The result is ¾. => ratio 0.75
  About 3/4 of them left. => ratio ~0.75
  The third quarter was calm. => date XXXX-Q3
  The second half was calm. => none
  It came at half-time. => none
  The half moon rose. => none
  A quarterback left. => none
  They sat in the living quarters. => none
  It doubled. => none
`);
