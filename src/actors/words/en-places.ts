import { nameList } from '../name-list.ts';

// Countries, continents, wide regions and states or provinces that English news names without explaining them. Left out
// are names that are people or words first (Victoria, Georgia is in: the country and the state are met far more often).
export const regions = nameList(`
  Abkhazia, Afghanistan, Africa, Alabama, Alaska, Albania, Alberta, Aleppo, Algeria, Alps, America, Americas,
  Andalusia, Andes, Andorra, Angola, Anguilla, Antarctica, Antigua, Antigua and Barbuda, Aotearoa, Appalachia, Arctic,
  Argentina, Arizona, Arkansas, Armenia, Aruba, Asia, Asia-Pacific, Assam, Assyria, Australia, Austria, Azerbaijan,
  Azores, Bahamas, Bahrain, Bali, Balkans, Balochistan, Bangladesh, Barbados, Basque Country, Bavaria, Belarus,
  Belgium, Belize, Benelux, Bengal, Benin, Bermuda, Bhutan, Bihar, Bolivia, Borneo, Bosnia, Bosnia and Herzegovina,
  Botswana, Brandenburg, Brazil, Britain, British Columbia, British Virgin Islands, Brittany, Brunei, Bulgaria,
  Burkina Faso, Burma, Burundi, Cabo Verde, California, Cambodia, Cameroon, Canada, Canary Islands, Cape Verde,
  Caribbean, Catalonia, Caucasus, Cayman Islands, Central Africa, Central African Republic, Central America,
  Central Asia, Ceylon, Chad, Chechnya, Chile, China, Colombia, Colorado, Comoros, Congo, Connecticut, Cook Islands,
  Cornwall, Corsica, Costa Rica, Côte d'Ivoire, Crete, Crimea, Croatia, Cuba, Cumbria, Curaçao, Cyprus, Czech Republic,
  Czechia, Czechoslovakia, Dagestan, Dakota, Darfur, Delaware, Democratic Republic of Congo,
  Democratic Republic of the Congo, Denmark, Derbyshire, Devon, Djibouti, Dominica, Dominican Republic, Donbas, Dorset,
  East Africa, East Asia, East Germany, East Timor, Eastern Europe, Ecuador, Egypt, El Salvador, England,
  Equatorial Guinea, Eritrea, Essex, Estonia, Eswatini, Ethiopia, Eurasia, Europe, Falkland Islands, Falklands,
  Far East, Faroe Islands, Fiji, Finland, Flanders, Florida, France, French Guiana, French Polynesia, Gabon, Galapagos,
  Galicia, Gambia, Gaza, Gaza Strip, Georgia, Germany, Ghana, Gibraltar, Goa, Golan Heights, Great Britain, Greece,
  Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guernsey, Guinea, Guinea-Bissau, Gujarat, Guyana, Haiti, Hampshire,
  Haryana, Hawaii, Himachal Pradesh, Himalayas, Hokkaido, Holland, Holy Land, Holy See, Honduras, Horn of Africa,
  Hungary, Iberia, Iceland, Idaho, Illinois, India, Indiana, Indochina, Indonesia, Iowa, Iran, Iraq, Iraqi Kurdistan,
  Ireland, Isle of Man, Israel, Italy, Ivory Coast, Jamaica, Japan, Java, Jharkhand, Jordan, Kansas, Karnataka,
  Kashmir, Kazakhstan, Kent, Kentucky, Kenya, Kerala, Kiribati, Korea, Kosovo, Kurdistan, Kuwait, Kyrgyzstan,
  Lancashire, Laos, Lapland, Latin America, Latvia, Lebanon, Lesotho, Levant, Liberia, Libya, Liechtenstein, Lithuania,
  Lombardy, Louisiana, Luxembourg, Macedonia, Madagascar, Madhya Pradesh, Maghreb, Maharashtra, Maine, Malawi,
  Malaysia, Maldives, Mali, Malta, Manchuria, Manipur, Manitoba, Marshall Islands, Martinique, Maryland, Massachusetts,
  Mauritania, Mauritius, Melanesia, Mesopotamia, Mexico, Michigan, Micronesia, Middle East, Midlands, Midwest,
  Minnesota, Mississippi, Missouri, Moldova, Monaco, Mongolia, Montana, Montenegro, Montserrat, Morocco, Mozambique,
  Myanmar, Nagorno-Karabakh, Namibia, Nauru, Nebraska, Nepal, Netherlands, Nevada, New Brunswick, New Caledonia,
  New England, New Guinea, New Hampshire, New Jersey, New Mexico, New South Wales, New Zealand, Newfoundland,
  Nicaragua, Niger, Nigeria, Nord-Pas-de-Calais, Norfolk, Normandy, North Africa,
  North America, North Carolina, North Dakota, North Korea, North Macedonia, North Vietnam, Northern Cyprus,
  Northern Ireland, Northern Territory, Norway, Nova Scotia, Oceania, Odisha, Ohio, Okinawa, Oklahoma, Oman, Ontario,
  Oregon, Orissa, Outer Mongolia, Pakistan, Palau, Palestine, Palestinian Territories, Panama, Papua, Papua New Guinea,
  Paraguay, Patagonia, Pennsylvania, Persia, Peru, Philippines, Poland, Polynesia, Portugal, Prince Edward Island,
  Provence, Prussia, Puerto Rico, Punjab, Qatar, Quebec, Queensland, Rajasthan, Republic of Congo, Republic of Ireland,
  Rhode Island, Rhodesia, Romania, Russia, Rwanda, Sahara, Sahel, Saint Lucia, Sakhalin, Samoa, San Marino,
  Sao Tome and Principe, Sardinia, Saskatchewan, Saudi Arabia, Savoy, Saxony, Scandinavia, Schleswig-Holstein,
  Scotland, Senegal, Serbia, Seychelles, Siberia, Sicily, Sierra Leone, Sikkim, Silesia, Sinai, Sinaloa, Sindh,
  Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South America, South Asia, South Australia,
  South Carolina, South Dakota, South Korea, South Ossetia, South Pacific, South Sudan, South Vietnam, Southeast Asia,
  Southern Africa, Soviet Union, Spain, Sri Lanka, St Kitts and Nevis, St Lucia, St Vincent and the Grenadines,
  Staffordshire, Sub-Saharan Africa, Sudan, Suffolk, Sulawesi, Sumatra, Suriname, Surrey, Sussex, Swaziland, Sweden,
  Switzerland, Syria, Tahiti, Taiwan, Tajikistan, Tamil Nadu, Tanzania, Tasmania, Telangana, Tennessee, Texas,
  Thailand, Third World, Tibet, Tigray, Timor-Leste, Togo, Tonga, Transnistria, Trinidad, Trinidad and Tobago, Tunisia,
  Turkey, Turkiye, Türkiye, Turkmenistan, Turks and Caicos Islands, Tuscany, Tuvalu, Tyrol, Uganda, Ukraine, Ulster,
  United Arab Emirates, United Kingdom, United States, United States of America, Urals, Uruguay, Utah, Uttar Pradesh,
  Uttarakhand, Uzbekistan, Vanuatu, Vatican, Vatican City, Venezuela, Vermont, Vietnam, Virgin Islands, Virginia,
  Wales, Wallonia, Washington State, West Africa, West Bank, West Bengal, West Germany, West Indies, West Midlands,
  West Papua, West Virginia, Western Australia, Western Europe, Western Sahara, Westphalia, Wisconsin, Wyoming,
  Xinjiang, Yemen, Yorkshire, Yucatan, Yugoslavia, Yukon, Zambia, Zanzibar, Zimbabwe`);

// Capitals and cities an international desk names without the country. A city that is also a common first or last name
// (Florence, Paris, Lincoln, Jackson, Houston) is in only where the city is the likelier reading.
export const cities = nameList(`
  Aachen, Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Agra, Ahmedabad, Alexandria, Algiers,
  Alicante, Almaty, Amman, Amsterdam, Anchorage, Ankara, Antananarivo, Antwerp, Ashgabat, Asmara, Astana, Asuncion,
  Asunción, Athens, Atlanta, Atlantic City, Auckland, Austin, Avignon, Baghdad, Baku, Baltimore, Bamako, Bandung,
  Bangalore, Bangkok, Bangui, Banjul, Barcelona, Bari, Barranquilla, Basel, Basra, Beijing, Beirut, Belfast, Belgrade,
  Bengaluru, Benghazi, Bergen, Berlin, Bern, Berne, Bethlehem, Bhopal, Bilbao, Birmingham, Bishkek, Bissau,
  Bloemfontein, Bogota, Bogotá, Bologna, Bombay, Bonn, Bordeaux, Boston, Brasilia, Brasília, Bratislava, Brazzaville,
  Bremen, Brest, Bridgetown, Brighton, Brisbane, Bristol, Brno, Brooklyn, Bruges, Brussels, Bucharest, Budapest,
  Buenos Aires, Buffalo, Bujumbura, Bulawayo, Busan, Cairo, Calais, Calcutta, Calgary, Cali, Cambridge, Canberra,
  Cancun, Cannes, Canterbury, Canton, Cape Town, Caracas, Cardiff, Cartagena, Casablanca, Charleston, Charlotte,
  Charlottesville, Chengdu, Chennai, Chernobyl, Chicago, Chisinau, Chittagong, Chongqing, Christchurch, Cincinnati,
  Ciudad Juarez, Ciudad Juárez, Cleveland, Cologne, Colombo, Columbus, Conakry, Copenhagen, Cordoba, Cork, Cotonou,
  Coventry, Culiacan, Culiacán, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davos, Delhi, Denver, Derby,
  Des Moines, Detroit, Dhaka, Dili, Dodoma, Doha, Donetsk, Dortmund, Douala, Dover, Dresden, Dubai, Dublin, Dubrovnik,
  Dundee, Durban, Dushanbe, Düsseldorf, Dusseldorf, Edinburgh, Edmonton, Eindhoven, El Paso, Entebbe, Erbil, Exeter,
  Fallujah, Fez, Florence, Fort Lauderdale, Fort Worth, Frankfurt, Freetown, Fukuoka, Fukushima, Gaborone, Galway,
  Gaza City, Gdansk, Geneva, Genoa, Georgetown, Ghent, Glasgow, Gothenburg, Graz, Grenoble, Grozny, Guadalajara,
  Guangzhou, Guatemala City, Guayaquil, Haifa, Halifax, Hamburg, Hamilton, Hanoi, Hanover, Harare, Harbin, Hargeisa,
  Havana, Hebron, Helsinki, Herat, Hiroshima, Ho Chi Minh City, Hobart, Hollywood, Homs, Hong Kong, Honiara, Honolulu,
  Houston, Hull, Hyderabad, Ibadan, Idlib, Incheon, Indianapolis, Innsbruck, Inverness, Ipswich, Isfahan, Islamabad,
  Istanbul, Izmir, Jacksonville, Jaffna, Jaipur, Jakarta, Jalalabad, Jeddah, Jenin, Jerusalem, Johannesburg, Juba,
  Kabul, Kaduna, Kampala, Kandahar, Kano, Kansas City, Karachi, Kathmandu, Kazan, Kerman, Kharkiv, Kharkov, Khartoum,
  Kherson, Kiev, Kigali, Kingston, Kinshasa, Kirkuk, Kobani, Kobe, Kolkata, Krakow, Kraków, Kuala Lumpur, Kunduz,
  Kuwait City, Kyiv, Kyoto, La Paz, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Libreville, Liege,
  Lille, Lilongwe, Lima, Limassol, Lisbon, Liverpool, Ljubljana, Lome, Lomé, London, Londonderry, Los Angeles,
  Louisville, Luanda, Lucknow, Luhansk, Lusaka, Luxor, Lviv, Lyon, Lyons, Macau, Madras, Madrid, Malabo, Malaga, Malé,
  Malmo, Malmö, Managua, Manama, Manchester, Manhattan, Manila, Maputo, Maracaibo, Mariupol, Marrakech, Marrakesh,
  Marseille, Marseilles, Maseru, Mazar-i-Sharif, Mbabane, Mecca, Medellin, Medellín, Medina, Melbourne, Memphis,
  Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Mombasa, Monrovia, Monte Carlo, Monterrey,
  Montevideo, Montreal, Montréal, Moscow, Mosul, Multan, Mumbai, Munich, Muscat, Mykolaiv, N'Djamena, Nablus, Nagasaki,
  Nagoya, Nairobi, Nanjing, Nantes, Naples, Nashville, Nassau, Naypyidaw, Nazareth, New Delhi, New Orleans, New York,
  New York City, Newark, Newcastle, Niamey, Nice, Nicosia, Nottingham, Nouakchott, Novosibirsk, Nur-Sultan, Nuremberg,
  Oakland, Odesa, Odessa, Omaha, Oran, Orlando, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Palermo, Palm Beach, Palmyra,
  Panama City, Paramaribo, Paris, Peking, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pisa, Pittsburgh,
  Plymouth, Podgorica, Port Harcourt, Port Louis, Port Moresby, Port of Spain, Port Said, Port Stanley, Port Sudan,
  Port Vila, Port-au-Prince, Portland, Porto, Porto Alegre, Porto-Novo, Portsmouth, Prague, Praia, Pretoria, Pristina,
  Pune, Pyongyang, Quebec City, Quetta, Quito, Rabat, Rafah, Raleigh, Ramallah, Rangoon, Raqqa, Rawalpindi, Recife,
  Reykjavik, Richmond, Riga, Rio de Janeiro, Riyadh, Rome, Rosario, Rotterdam, Rouen, Sacramento, Saint Petersburg,
  Salamanca, Salt Lake City, Salzburg, San Antonio, San Diego, San Francisco, San Jose, San José, San Juan,
  San Salvador, Sana'a, Sanaa, Santa Cruz, Santiago, Santo Domingo, Sao Paulo, São Paulo, Sapporo, Sarajevo, Seattle,
  Sebastopol, Seoul, Sevastopol, Seville, Shanghai, Sheffield, Shenzhen, Silicon Valley, Singapore, Sirte, Skopje,
  Sofia, Southampton, Srebrenica, Srinagar, St Louis, St Petersburg, Stockholm, Strasbourg, Stuttgart, Sucre, Suva,
  Sydney, Tabriz, Taipei, Tallinn, Tampa, Tangier, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague,
  Thessaloniki, Thimphu, Tianjin, Tijuana, Tikrit, Timbuktu, Tirana, Tokyo, Toronto, Toulouse, Tripoli, Tucson, Tunis,
  Turin, Ulaanbaatar, Utrecht, Valencia, Valletta, Vancouver, Venice, Verona, Vienna, Vientiane, Vilnius, Vladivostok,
  Volgograd, Wall Street, Warsaw, Washington, Washington DC, Wellington, Westminster, Windhoek, Winnipeg,
  Wolverhampton, Wuhan, Xi'an, Yangon, Yaounde, Yaoundé, Yerevan, Yokohama, Zagreb, Zaporizhzhia, Zurich, Zürich`);

// Seas, rivers and ranges that carry no telling word of their own.
export const waters = nameList(`
  Amazon, Atlantic, Baltic, Danube, Euphrates, Ganges, Gulf, Hague, Mediterranean, Mekong, Nile, Pacific, Rhine, Suez,
  Thames, Tigris, Volga, Yangtze`);

// Written in capitals or with full stops; compared without the stops, in capitals only, so that "us" is no country.
export const placeAcronyms = nameList(`CAR, DRC, GDR, LA, NSW, NYC, UAE, UK, US, USA, USSR`);

// Peoples, languages and their adjectives: no names by themselves ("Mexican cartels"), though they may begin one.
export const demonyms = nameList(`
  Aboriginal, Aborigine, Afghan, African, African American, Afrikaner, Albanian, Algerian, American, Amish, Anglican,
  Anglo, Angolan, Apache, Arab, Arabian, Arabic, Argentine, Argentinian, Armenian, Asian, Asian American, Australian,
  Austrian, Azerbaijani, Azeri, Aztec, Bahamian, Bahraini, Balkan, Baloch, Bangladeshi, Baptist, Barbadian, Basque,
  Bavarian, Bedouin, Belarusian, Belgian, Bengali, Beninese, Berber, Bhutanese, Boer, Bolivian, Bosnian, Brazilian,
  Breton, Brit, British, Briton, Buddhist, Bulgarian, Burkinabe, Burmese, Burundian, Californian, Cambodian,
  Cameroonian, Canadian, Cantonese, Catalan, Catholic, Caucasian, Central American, Chadian, Chechen, Cherokee,
  Chilean, Chinese, Christian, Colombian, Communist, Congolese, Conservative, Corsican, Costa Rican, Croat, Croatian,
  Cuban, Cypriot, Czech, Dane, Danish, Democrat, Democratic, Dominican, Druze, Dutch, East African, East German,
  Ecuadorean, Ecuadorian, Egyptian, Emirati, English, Englishman, Eritrean, Estonian, Ethiopian, Eurasian, European,
  Evangelical, Fascist, Fijian, Filipina, Filipino, Finn, Finnish, Flemish, French, Frenchman, Fulani, Gabonese,
  Gaelic, Gambian, Georgian, German, Germanic, Ghanaian, Greek, Guatemalan, Guinean, Guyanese, Gypsy, Haitian, Hausa,
  Hebrew, Hindi, Hindu, Hispanic, Honduran, Hong Konger, Hungarian, Hutu, Icelandic, Igbo, Inca, Indian, Indonesian,
  Inuit, Iranian, Iraqi, Irish, Irishman, Islamic, Islamist, Israeli, Italian, Ivorian, Jamaican, Japanese, Jesuit,
  Jew, Jewish, Jihadist, Jordanian, Kashmiri, Kazakh, Kenyan, Kikuyu, Korean, Kosovan, Kurd, Kurdish, Kuwaiti, Kyrgyz,
  Lao, Laotian, Latin, Latin American, Latino, Latvian, Lebanese, Leninist, Liberian, Libyan, Lithuanian, Londoner,
  Lutheran, Maasai, Macedonian, Malagasy, Malawian, Malay, Malaysian, Malian, Maltese, Mandarin, Maoist, Maori,
  Marxist, Mauritanian, Mauritian, Mayan, Methodist, Mexican, Moldovan, Mongolian, Montenegrin, Mormon, Moroccan,
  Mozambican, Muslim, Namibian, Native American, Navajo, Nazi, Nepalese, Nepali, New Yorker, New Zealander, Nicaraguan,
  Nigerian, Nigerien, Nordic, North African, North American, North Korean, Northern Irish, Norwegian, Omani, Orthodox,
  Pakistani, Palestinian, Panamanian, Papua New Guinean, Paraguayan, Parisian, Pashtun, Persian, Peruvian, Polish,
  Polynesian, Portuguese, Presbyterian, Protestant, Puerto Rican, Punjabi, Puritan, Qatari, Republican, Rohingya, Roma,
  Roman, Romanian, Russian, Rwandan, Salafi, Salvadoran, Sami, Sámi, Samoan, San Franciscan, Saudi, Saudi Arabian,
  Scandinavian, Scot, Scots, Scottish, Senegalese, Serb, Serbian, Sherpa, Shia, Shiite, Sicilian, Sierra Leonean, Sikh,
  Singaporean, Sinhalese, Slav, Slavic, Slovak, Slovene, Slovenian, Socialist, Somali, South African, South American,
  South Asian, South Korean, South Sudanese, Soviet, Spaniard, Spanish, Sri Lankan, Stalinist, Sudanese, Sunni,
  Swahili, Swede, Swedish, Swiss, Syrian, Taiwanese, Tajik, Tamil, Tanzanian, Tatar, Texan, Thai, Tibetan, Togolese,
  Tongan, Tory, Trinidadian, Tunisian, Turk, Turkish, Turkmen, Tutsi, Ugandan, Uighur, Ukrainian, Urdu, Uruguayan,
  Uyghur, Uzbek, Venezuelan, Vietnamese, Viking, Welsh, Welshman, West African, West German, Xhosa, Yazidi, Yemeni,
  Yiddish, Yoruba, Zambian, Zimbabwean, Zionist, Zulu`);

// Words that make a place of a name they end (Guangdong Province) or, before "of", begin (Gulf of Talmere). Buildings
// and streets are places here: where a thing happened.
export const placeHeads = nameList(`
  airfield, airport, alley, archipelago, avenue, barracks, basin, bay, beach, borough, boulevard, bridge, canal,
  cantonment, canyon, cape, castle, cathedral, cemetery, channel, city, coast, cottage, county, cove, creek, crescent,
  dam, delta, desert, district, dock, docks, drive, estuary, falls, farm, fjord, forest, fort, garden, gardens,
  glacier, governorate, gulf, hamlet, harbor, harbour, heights, highlands, hill, hills, island, islands, isle, isles,
  junction, kingdom, lagoon, lake, lakes, lane, lighthouse, mansion, marina, mine, monument, mosque, motorway,
  mountain, mountains, municipality, oblast, ocean, palace, parish, park, pass, peninsula, pier, plateau, plaza, point,
  prefecture, prison, province, quay, reef, regency, region, republic, reservoir, ridge, river, rivulet, road,
  roundabout, ruins, sea, settlement, shore, sound, springs, square, stadium, state, strait, straits, street, temple,
  territory, tower, towers, town, township, tunnel, valley, village, volcano, wharf, woods`);

// Words that make a place of a name they begin.
export const placeLeads = nameList(
  `calle, ciudad, isla, playa, plaza, puerto, cerro, parque, río, rua, rue, piazza, mont, monte, bandar, bukit, kampung, kota, kuala, pulau, ras, sungai, tel, wadi, beit, deir, île, camp, cape, fort, gulf, isle, lake, mount, mt, port, rio, santa, sierra, strait, villa`,
);

// Lower-case words before "of" and a name that is then a place: "the town of Dorvik".
export const placeNouns = nameList(`
  area, capital, city, coast, county, district, east, emirate, hamlet, harbor, harbour, island, kingdom, municipality,
  north, outskirts, part, parts, people, port, prefecture, province, region, republic, settlement, site, south, state,
  streets, suburb, suburbs, territory, town, township, village, west`);

// Adjectives of direction: part of a place's name in front of one (North Dorvik), never a name alone.
export const directions = nameList(`
  central, east, eastern, greater, inner, lower, mid, middle, new, north, northeast, northeastern, northern, northwest,
  northwestern, old, outer, saint, san, south, southeast, southeastern, southern, southwest, southwestern, st, upper,
  west, western`);

// Endings that many towns and countries have and few other names.
export const placeEndings: readonly string[] = [
  'abad',
  'bazar',
  'borough',
  'burg',
  'burgh',
  'cester',
  'chester',
  'ganj',
  'grad',
  'hafen',
  'haven',
  'land',
  'minster',
  'mouth',
  'nagar',
  'polis',
  'pur',
  'shire',
  'stan',
  'ville',
];
