import { nameList } from '../name-list.ts';

// Forms of address: what follows in capitals is a person. Never part of the name.
export const honorifics = nameList(`
  ayatollah, baron, baroness, brother, capt, captain, cardinal, cllr, cmdr, col, colonel, commander, commodore,
  corporal, councillor, count, countess, cpl, dame, det, detective, dr, duchess, duke, earl, emir, emperor, empress,
  father, fr, gen, general, gov, governor, hon, imam, insp, inspector, judge, justice, king, lady, lieutenant, lord,
  lt, madam, madame, maj, major, marquess, mayor, miss, monsignor, mr, mrs, ms, mufti, mullah, officer, pope, prince,
  princess, private, prof, professor, pvt, queen, rabbi, rear admiral, rep, rev, reverend, saint, sen, senator,
  sergeant, sgt, sheikh, sheriff, shri, sir, sister, sultan, superintendent, supt, trooper, tsar, tsarevna, tsarina,
  vice admiral, viscount`);

// What a person may be: the noun a role ends in, before a name ("harbour chief Ana Ruiz") or behind it ("Ruiz, a chemist").
// Endings that only such nouns have (-man, -ologist …) are in `roleEndings`.
export const roleNouns = nameList(`
  academic, accountant, activist, actor, actress, administrator, admiral, adviser, advisor, advocate, agent, aide,
  ally, ambassador, analyst, anchor, archbishop, archdeacon, architect, artist, assistant, astronaut, astronomer,
  athlete, attorney, author, baker, banker, baron, baroness, barrister, bassist, batsman, billionaire, biographer,
  bishop, blogger, bodyguard, boss, bowler, boxer, boyfriend, brigadier, broadcaster, broker, brother, builder,
  businessman, businesswoman, campaigner, candidate, captain, cardinal, caretaker, carpenter, celebrity, ceo, chair,
  chairman, chairperson, chairwoman, champion, chancellor, chef, chemist, chief, chief executive, chief of staff,
  choreographer, cleric, clerk, climber, co-author, co-chair, co-founder, coach, coauthor, cofounder, collector,
  columnist, comedian, commander, commentator, commissioner, composer, comptroller, conductor, congressman,
  congresswoman, conservationist, constable, consul, consultant, contractor, controller, coordinator, coroner,
  correspondent, councillor, councilman, councilwoman, counsel, counsellor, counselor, counterpart, cousin, creator,
  critic, curator, cyclist, dad, dancer, daughter, dean, defector, defendant, defender, deputy, designer, detective,
  developer, dictator, diplomat, director, dissident, doctor, driver, drummer, duchess, duke, economist, editor,
  editor-in-chief, educator, electrician, engineer, entrepreneur, envoy, epidemiologist, executive, expert, explorer,
  farmer, father, father-in-law, fiancé, fiancée, fighter, filmmaker, financier, firefighter, first lady, fisherman,
  footballer, forward, founder, friend, frontman, general, geologist, girlfriend, goalkeeper, golfer, governor,
  graduate, granddaughter, grandfather, grandmother, grandson, guard, guitarist, gunman, head, headmaster, headteacher,
  heir, hero, historian, host, humanitarian, husband, illustrator, imam, immigrant, inspector, instructor, interpreter,
  inventor, investigator, investor, jeweller, jockey, journalist, judge, justice, keeper, keyboardist, king, laureate,
  lawmaker, lawyer, leader, lecturer, legend, legislator, liaison, librarian, lieutenant, linguist, lobbyist,
  magistrate, magnate, maker, manager, mastermind, mathematician, mayor, mechanic, mediator, medic, member, mentor,
  meteorologist, midfielder, midwife, militant, millionaire, miner, minister, model, moderator, mogul, mom, monarch,
  monk, mother, mother-in-law, mp, mum, musician, naturalist, negotiator, neighbor, neighbour, nephew, niece, nominee,
  novelist, nun, nurse, nutritionist, officer, official, ombudsman, operator, opponent, organiser, organizer, owner,
  painter, paramedic, partner, passenger, pastor, patient, patron, pediatrician, performer, philanthropist,
  philosopher, photographer, physician, physicist, pianist, pilot, pioneer, player, playwright, plumber, poet,
  policeman, policewoman, politician, pollster, pope, predecessor, premier, presenter, president, president-elect,
  priest, prime minister, prince, princess, principal, prisoner, producer, professor, programmer, prosecutor,
  protester, provost, psychiatrist, psychologist, publicist, publisher, quarterback, queen, rabbi, ranger, rapper,
  rector, refugee, registrar, regulator, reporter, representative, researcher, resident, restaurateur, retiree, rider,
  rival, ruler, runner, sailor, salesman, scholar, scientist, scout, screenwriter, sculptor, secretary,
  secretary-general, senator, sergeant, sheriff, shooter, shopkeeper, singer, sister, skater, skier, skipper,
  socialite, sociologist, soldier, solicitor, son, son-in-law, songwriter, soprano, speaker, specialist, spokesman,
  spokesperson, spokeswoman, sprinter, spy, star, statesman, statistician, stepfather, stepmother, strategist, striker,
  student, successor, sultan, superintendent, supervisor, supporter, surgeon, surveyor, survivor, suspect, swimmer,
  teacher, teammate, technician, teenager, tenor, therapist, trader, trainer, translator, treasurer, trustee, tsar,
  tutor, twin, tycoon, uncle, undersecretary, vet, veteran, vicar, vice chairman, vice president, victim, villager,
  violinist, vocalist, volunteer, warlord, whistleblower, widow, widower, wife, winger, winner, witness, worker,
  wrestler, writer, youth`);

// Words that may stand within a title run before its noun.
export const roleQualifiers = nameList(`
  acting, aforementioned, assistant, associate, attorney, caretaker, chief, co, co-, crown, current, defence, defense,
  deputy, economic, education, elect, emeritus, energy, environment, ex, executive, external, fellow, finance,
  financial, first, foreign, former, general, grand, health, high, home, honorary, housing, human, incoming,
  independent, interim, interior, joint, junior, justice, labor, labour, late, lead, legal, local, longtime, managing,
  marketing, medical, military, national, naval, new, newly, operating, opposition, outgoing, parliamentary, permanent,
  personal, police, political, prime, principal, private, public, regional, religious, research, retired, rights,
  rival, school, science, second, security, senior, shadow, socialist, sole, special, spiritual, state, supreme,
  technical, then, trade, transitional, transport, treasury, veteran, vice, village, world, young, youth`);

// Offices named by what follows "of": the capitals behind "Secretary of" are not yet the name ("Secretary of State Colin Ruiz").
export const portfolios = nameList(`
  affairs, agriculture, commerce, communications, culture, defence, defense, development, economy, education, energy,
  environment, finance, fisheries, foreign, health, home, homeland, housing, information, innovation, interior,
  internal, investment, justice, labor, labour, livestock, mines, planning, public, relations, science, security,
  sport, sports, staff, state, technology, tourism, trade, transport, transportation, treasury, veterans, war, water,
  women, works, youth`);

// Particles that belong inside a person's or family's name in lower case.
export const particles = nameList(
  `abu, af, al, aan, av, bin, binti, da, dal, das, de, del, della, den, der, des, di, do, dos, du, e, el, ibn, la, le, las, los, ould, san, ten, ter, van, vom, von, y, zu, zur`,
);

// Suffixes that belong to a name: "Martin Okoro Jr."
export const nameSuffixes = nameList(`II, III, IV, Jnr, Jr, Snr, Sr, VI, VII, VIII, XIV, XVI`);

// Titles written in capitals right before a name: there the title ends and the name begins. Narrower than `roleNouns`,
// for "Star", "Guard" and "Model" in capitals are parts of names.
export const officeTitles = nameList(`
  actor, actress, administrator, admiral, adviser, advisor, ambassador, analyst, archbishop, attorney, author, baron,
  baroness, bishop, boss, captain, ceo, chair, chairman, chairwoman, chancellor, chief, coach, colonel, commander,
  commissioner, congressman, congresswoman, consul, coordinator, coroner, correspondent, councillor, councilman,
  councilwoman, dean, deputy, director, duchess, duke, economist, editor, envoy, founder, general, governor, imam,
  inspector, judge, justice, king, lawyer, leader, lecturer, lieutenant, major, manager, marshal, mayor, mep, minister,
  mp, officer, ombudsman, pastor, pm, pope, premier, president, president-elect, prince, princess, principal,
  professor, prosecutor, provost, queen, rabbi, rector, representative, reverend, secretary, secretary-general,
  senator, sergeant, sheriff, singer, solicitor, speaker, spokesman, spokesperson, spokeswoman, striker,
  superintendent, treasurer, undersecretary, vicar`);

// Endings that only a noun for a person has in news prose.
export const roleEndings: readonly string[] = [
  'man',
  'men',
  'woman',
  'person',
  'ist',
  'ologist',
  'opath',
  'maker',
  'holder',
  'keeper',
  'worker',
  'leader',
  'grapher',
  'owner',
  'fighter',
];

// Words of a title that stand before it in capitals: "Prime Minister", "Chief Executive Officer", "Deputy Attorney General".
export const titleQualifiers = nameList(`
  acting, assistant, associate, attorney, chief, crown, defence, defense, deputy, education, energy, executive,
  finance, financial, first, foreign, former, general, grand, health, high, home, interim, interior, justice, lead,
  managing, operating, police, press, prime, rear, senior, shadow, special, trade, vice`);

// Endings that many family names have and few other words.
export const surnameEndings: readonly string[] = [
  'berg',
  'chuk',
  'enko',
  'escu',
  'ez',
  'idze',
  'ić',
  'opoulos',
  'ov',
  'ova',
  'sen',
  'shvili',
  'ski',
  'sky',
  'son',
  'sson',
  'stein',
  'vich',
  'wicz',
  'yan',
];
