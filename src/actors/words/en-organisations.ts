import { nameList } from '../name-list.ts';

// Words that make an organisation of a name they end (Sinaloa Cartel) or, before "of", "for" or "on", begin (Bank of Dorvik).
export const organisationHeads = nameList(`
  academy, administration, agency, air force, airline, airlines, airways, alliance, archdiocese, archives, army,
  assembly, associates, association, athletic, authority, bank, banks, bankshares, battalion, board, brigade, brigades,
  broadcasting, brotherhood, brothers, bundestag, bureau, cabinet, capital, cartel, caucus, center, centers, centre,
  centres, chamber, charity, choir, church, churches, clinic, club, clubs, coalition, college, command, commando,
  commission, committee, committees, communications, community, companies, company, confederacy, confederation,
  conference, congregation, congress, consortium, consulting, cooperative, corporation, corps, council, courier, court,
  courts, crew, daily, defence, department, departments, diocese, directorate, division, duma, electric, electronics,
  embassy, energy, enterprises, entertainment, examiner, exchange, express, faculty, federation, fellowship, films,
  financial, fire department, fleet, force, forces, forum, foundation, front, fund, gang, gazette, government, group,
  groupe, guard, guards, guild, gymnasium, herald, high school, holding, holdings, hospital, hospitals, hotels,
  house of commons, house of representatives, industries, infirmary, initiative, inquirer, institute, institutes,
  institution, insurance, international, investments, journal, junta, knesset, lab, laboratories, laboratory, labs,
  league, library, logistics, mafia, media, militia, ministries, ministry, mission, mob, motor, motors, movement,
  museum, navy, network, networks, news, newspaper, newspapers, nursery, observatory, office, opera, orchestra, order,
  organisation, organization, panel, parliament, partners, partnership, party, petroleum, pharma, pharmaceuticals,
  philharmonic, police, polytechnic, post, post office, press, primary school, productions, programme, prosecutors,
  publishing, radio, railroad, railway, railways, records, regiment, registry, resistance, resources, school, schools,
  secretariat, securities, seminary, senate, service, services, shipping, society, solutions, squadron, steel, stores,
  studios, supermarkets, symphony, syndicate, systems, task force, taskforce, team, technologies, technology, telecom,
  telegraph, television, theatre, times, treasury, tribunal, tribune, troop, trust, union, unit, united, universities,
  university, utilities, ventures, volunteers, watch, watchdog, workers, works, zoo`);

// Lower-case words beside a name that say it is an organisation: "the shipping firm Dorvik", "Dorvik newspaper".
export const organisationNouns = nameList(`
  agency, airline, alliance, app, automaker, band, bank, brand, broadcaster, carmaker, chain, charity, club, coalition,
  company, conglomerate, consultancy, daily, developer, faction, firm, foundation, giant, group, insurer, magazine,
  maker, manufacturer, militia, movement, network, newspaper, ngo, nonprofit, operator, organisation, organization,
  outlet, party, platform, provider, publisher, retailer, side, squad, start-up, startup, subsidiary, supermarket,
  team, think-tank, union, university, website`);

// Company forms: what stands before them is a company.
export const companyForms = nameList(
  `ag, asa, bv, co, corp, gmbh, inc, incorporated, kg, limited, llc, llp, ltd, nv, oy, oyj, plc, pty, pvt, sa, sarl, se, spa, srl`,
);

// Organisations news names without explaining them. Short ones in capitals are recognised by their shape.
export const organisations = nameList(`
  Adidas, Airbnb, Airbus, Al Arabiya, Al Jazeera, Al-Qaeda, al-Qaida, al-Shabaab, al-Shabab, Alibaba, Aljazeera,
  Amazon, Amnesty, Amnesty International, Apple, Arsenal, Associated Press, Aston Villa, AstraZeneca, Axios, Barclays,
  Barnardo's, Bayern Munich, Bellingcat, Bloomberg, Boeing, Boko Haram, Bundesbank, Bundestag, Buzzfeed, Capitol Hill,
  Celtic, Chatham House, Chelsea, Chevron, Chrysler, Citigroup, Coca-Cola, Comcast, Common Market, Commonwealth,
  Congress, Crimestoppers, Crown Office, Daily Mail, Daily Mirror, Deutsche Welle, Disney, Downing Street, Ebay,
  Equinor, Ericsson, Euronews, European Union, Eurostat, Eurozone, Everton, Exxon, ExxonMobil, Facebook, Farc, Fatah,
  FedEx, Fiat, Fidesz, Fifa, Financial Times, Ford Motor, Fox News, Frontex, Gazprom, General Electric, General Motors,
  Glencore, Goldman Sachs, Google, Greenpeace, Guardian, Hamas, Hezbollah, Hitachi, Honda, House of Commons,
  House of Lords, House of Representatives, Huawei, Human Rights Watch, Hyundai, Ikea, Instagram, Intel, Interfax,
  Interpol, Investec, Isis, Islamic Jihad, Islamic State, JPMorgan, Juventus, Kremlin, Kuomintang, Kyodo, Labour,
  Lancet, Le Figaro, Le Monde, Lego, Lehman Brothers, Liberal Democrats, Likud, LinkedIn, Lloyds, Lockheed Martin,
  Lok Sabha, Lufthansa, Lukoil, Maersk, Mastercard, McDonald's, Médecins Sans Frontières, Mercedes, Merck,
  Merrill Lynch, Microsoft, Mitsubishi, Moderna, Monsanto, Moody's, Morgan Stanley, Mossad, Motorola, MSNBC, Nasa,
  Nasdaq, Nato, Nestlé, Netflix, New York Times, Newsweek, Nikkei, Nintendo, Nissan, Nokia, Northrop Grumman, Nvidia,
  Ofcom, Ofgem, Ofsted, Old Bailey, Opec, OpenAI, Oxfam, Palestinian Authority, Parliament, Pentagon, Pepsi, Pfizer,
  Philips, Plaid Cymru, Politico, Pravda, Qantas, Quds Force, Rajya Sabha, Real Madrid, Red Crescent,
  Red Crescent Society, Red Cross, Renault, Reuters, Rolls-Royce, Rosneft, Ryanair, Samsung, Save the Children,
  Scotland Yard, Security Council, Senate, Shell, Siemens, Sinn Fein, Sinn Féin, Sky News, SpaceX, Spotify,
  Standard & Poor's, Starbucks, State Department, Supreme Court, Taliban, Tesco, Tesla, The Guardian, The Hill,
  The Times, TikTok, Tim Hortons, Toshiba, Total, Tottenham, Toyota, Trades Union Congress, Treasury, Twitter, Uber,
  Uefa, Unesco, Unicef, Unilever, Unison, Unite, United Nations, Verizon, Vodafone, Volkswagen, Volvo, Wagner,
  Wall Street Journal, Walmart, Washington Post, WhatsApp, White House, Whitehall, WHO, WikiLeaks, Wikipedia,
  World Bank, World Health Organisation, World Health Organization, World Trade Organization,
  Xinhua, Yahoo, Yale, YouTube, Zanu-PF`);

// Capitals that are no organisations: what they stand for is a thing.
export const thingAcronyms = nameList(`
  AC, AD, AI, AIDS, AM, ATM, BBQ, BC, BCE, BMI, CCTV, CD, CE, CEO, CEOs, CET, CFO, CGI, CNY, COO, COVID, CPI, CT, CV,
  DIY, DJ, DNA, DUI, DVD, DVDs, ESG, EST, ET, ETA, ETF, EUR, EV, EVs, FAQ, FM, GBP, GCSE, GDP, GMO, GMT, GPS, GW, GWh,
  HD, HIV, HQ, HR, HTML, ICU, ID, II, III, IMDB, IPO, IQ, IT, IV, IVF, IX, JPEG, JPY, KG, KM, KO, kW, kWh, LCD, LED,
  LGBT, LGBTQ, LGBTQI, LLM, LNG, LOL, LP, LSD, MA, MBA, MC, MD, MoU, MP, MPs, MRI, MVP, MW, NB, NFT, NFTs, NGO, NGOs,
  NPC, OAP, OK, ORV, OS, PC, PCR, PDF, PE, PhD, PIN, PM, PMQs, PMs, PNG, PPE, PPP, PR, PS, PTA, PTSD, PVC, Q1, Q2, Q3,
  Q4, QR, R&D, RIP, RNA, RPG, RTA, SARS, SIM, SME, SMEs, SMS, SOS, SUV, SUVs, TB, TV, TVs, UFO, UFOs, UHF, URL, USB,
  USD, USD1, UTC, UV, VAT, VI, VII, VIII, VIP, VIPs, VPN, VR, WC, WMD, WWI, WWII, XI, XII, XIV, XL, XV, XVI`);

// A name that ends in one of these is an event, a law, a prize, a work or a thing: no actor.
export const thingHeads = nameList(`
  accord, accords, act, agreement, airshow, album, algorithm, amendment, anniversary, anthem, article, atlas, award,
  awards, ballot, bible, biennale, bill, book, bowl, brexit, budget, bulletin, campaign, carnival, carol, cases,
  catechism, census, century, ceremony, challenge, championship, championships, chapter, charter, chronicle, classic,
  clause, code, color, constitution, contest, convention, covenant, crisis, cup, cyclone, dance, day, days, deal,
  debate, decade, declaration, decree, degree, derby, directive, disease, document, draft, dream, dynasty, earthquake,
  edition, election, elections, emergency, empire, era, eve, event, exhibition, expedition, expo, fair, fashion week,
  festival, figure, final, finals, flight, flu, game, games, grand prix, guide, half, holiday, holocaust, hurricane,
  index, inquiry, intifada, investigation, issue, jubilee, language, law, laws, lecture, letter, list, lottery,
  marathon, march, mass, massacre, masters, medal, memorandum, model, month, name, night, oath, olympics, open,
  operation, oscar, oscars, pact, page, pandemic, paper, parade, paralympics, part, photo, plan, play, playoffs,
  policy, prayer, prize, process, project, protest, protests, protocol, purge, questions, rally, reader, rebellion,
  referendum, reform, reformation, regulation, regulations, report, resolution, review, revolution, riots, round, row,
  rule, rules, saga, season, section, series, session, show, song, spring, statement, storm, strategy, strike, study,
  summit, super bowl, syndrome, system, table, tax, test, theorem, theory, title, tour, tournament, treaty, trial,
  trophy, tsunami, typhoon, uprising, vaccine, version, virus, volume, vote, war, warning, wars, website, week,
  weekend, world cup, year, years`);

// A name that begins with one of these is a thing with a number or a name of its own: "Operation Talmere", "Group C".
export const thingLeads = nameList(`
  apollo, appendix, article, category, chapter, clause, cyclone, exhibit, expedition, figure, flight, grade, group,
  highway, hurricane, interstate, level, number, operation, page, part, phase, project, proposition, protocol,
  resolution, route, section, stage, storm, table, tier, title, type, typhoon, volume`);

// Endings of teachings, fields and the like.
export const thingEndings: readonly string[] = ['ism', 'isms', 'ology', 'phobia'];
