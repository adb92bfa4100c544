import { wordList } from '../../text/word-list.ts';

// Words that begin sentences and headings and are no names for it: function words first.
export const functionWords = wordList(`
  a about above according across actually additionally after afterwards again against ago ahead all almost alone along
  already also although altogether always am amid among amongst an and another any anybody anyone anything anyway
  anywhere apart apparently are aren't around as aside at away back barely based basically be because been before
  beforehand behind being below beneath beside besides between beyond both briefly but by can can't cannot clearly
  come consequently considering could couldn't currently dear despite did didn't do does doesn't doing don't done down
  due during each earlier either else elsewhere enough especially even eventually ever every everybody everyone
  everything everywhere exactly except few fewer finally firstly following for former formerly fortunately from
  further furthermore generally given go goes going got had hadn't half hardly has hasn't have haven't having he he'd
  he'll he's hello hence her here here's hereby hers herself hey hi him himself his historically hopefully how however
  i i'd i'll i'm i've if importantly in inasmuch including indeed initially inside instead interestingly into
  ironically is isn't it it'd it'll it's its itself just last late lately later latest latter least less lest let
  let's like likely likewise look made mainly many maybe me meanwhile might moreover most mostly much must my myself
  namely near nearby nearly neither never nevertheless next no nobody none nonetheless nor normally not notably
  nothing notwithstanding now nowadays nowhere obviously occasionally of off often oh ok okay on once one ones online
  only onto or originally other others otherwise ought our ours ourselves out outside over overall own particularly
  past per perhaps please plus possibly presently presumably previously prior probably quite rather really recent
  recently regarding regardless same secondly seemingly several shall she she'd she'll she's should shouldn't
  similarly simply since so some somebody somehow someone something sometimes somewhere soon specifically still such
  suddenly surely surprisingly than thank thanks that that'll that's thats the their theirs them themselves then there
  there's thereafter therefore these they they'd they'll they're they've thirdly this those though through throughout
  thus till to today together tomorrow tonight too toward towards twice two typically ultimately under underneath
  undoubtedly unfortunately unless unlike until up upon us usually versus very via was wasn't we we'd we'll we're
  we've were weren't what what's whatever when whenever where where's whereas whereby wherein wherever whether which
  whichever while whilst who who's whoever whom whose why with within without won't would wouldn't yes yesterday yet
  you you'd you'll you're you've your yours yourself yourselves`);

// Numbers, days and months: capitals by custom, never a name by themselves.
export const timeWords = wordList(`
  afternoon april aug august autumn christmas dec december easter eight eighteen eighty eleven evening feb february
  fifteen fifty five forty four fourteen fri friday hanukkah hundred hundreds jan january july june mar march may
  midnight million millions mon monday morning new-year night nine nineteen ninety noon nov november oct october one
  ramadan sat saturday sep sept september seven seventeen seventy six sixteen sixty spring summer sun sunday sundays
  ten thirteen thirty thousand thousands three thu thursday today tomorrow tue tuesday tuesdays twelve twenty two wed
  wednesday weekend winter yesterday`);

// Common words of the news: in lower case nearly always, so a capital at a sentence's head or in a heading says nothing.
export const commonWords = wordList(`
  abortion abuse access accident accounts act action activists actor acts adding additional adults advances
  advertisement advice advocates affairs age agencies agency agreement agriculture aid air aircraft alcohol all-time
  allegations allies alternative ambassador ambulances analysis analysts ancient anger animals announcement annual
  answer anti anxiety apartment app appeal apple applications approval april archaeologists archive area areas army
  arrest arrests art article artificial artists arts ask asked assault assets assistance assistant asylum athletes
  attack attackers attacks attempts attention attorney attorneys audience authorities average award awards babies baby
  background bad ball ban bank bankers banks bar bars base baseball basic basketball beach bears beautiful best better
  betting big bigger biggest bill billion birds birth black blog blood blue board boats bodies body bold bomb bombs
  bond book books border boss bottom box boy boys brand breaking bridge bring broken brother budget build building
  buildings burning bus buses business businesses buy buyers call called calls camera campaign campaigners cancer
  candidates capital car carbon care cars case cases cash castle cattle celebrations central century ceremony certain
  chair chairman challenge champion champions chance change changes chaos charge charges charity cheap chemical
  chicken chief child childhood children choice church circumstances cities citizens city civil civilian civilians
  claims class classes classic clean clear click climate close closed clothes clubs coach coal coalition coast coffee
  cold collection college colonel color colour comments commercial commission commissioner committee common
  communities community companies company competition complete computer concern concerned concerns concert conditions
  conference confidence conflict congratulations conservation construction consumer consumers contact content contents
  contract contributions control cooking copies copyright corporate correspondent corruption cost costs council
  councillors counsel countries country couple course court courts cover coverage credit crew crews crime crimes
  criminals crisis critical critics cross crowd crowds crude culture currency current customers cut cuts cyber daily
  damage dance danger dark data date daughter day days dead deadly deal deaths debate debt decades decision decisions
  deep defence defense delays delegates delivery demand demonstrators department deputy design despite details
  detectives development dialogue died diplomats director disabled discover discovery disease dismissed display
  district doctors documents dog dogs dollar domestic donors double dozens dr dramatic dream drivers drones drought
  drug drugs early earth earthquake east eastern economic economists economy edition editor editorial education
  effective efforts elderly election elections electric electricity eligible email emails emergency employees
  employers employment end energy engineers enjoy entertainment environment environmental equipment escape essential
  estate ethnic event events evidence exactly exchange exclusive executive executives exercise existing experience
  experts explosions exports extra extreme eyes face faced facing fact factory facts fair faith fake fall families
  family famous fans far farm farmers fashion fast fatal father fear fears feature features federal fees festival
  fight fighters fighting figures file film final financial find fire firefighters fires firms first fish fishermen
  fishing flag flight flights flood flooding floods floor flu focus follow food football force forces foreign forest
  forests form forward foundation founded founder free freedom fresh friends front frontier fuel full fun fund funding
  funds funeral future gains game games gang gas gates gender general gifts girl girls give glass global goal goals
  god gods gold golden golf good goods governance government governments governor great green ground group groups
  growing growth guests guidance guide guilty gun gunfire gunmen guns guys happy hard harvest head headlines health
  heart heat heavy height help helping heritage heroes high higher highlights highly hill history hit holding holiday
  home homes honest hope hopes horse hospital hospitals hot hotel hotels hours house houses housing huge human
  humanitarian humans hundreds hunger hunters husband ice idea ideas identity illegal image images immigrants
  immigration impact important improved income increase independence independent indigenous industrial industries
  industry infection inflation influence information inquiry inside inspectors institute insurance insurers
  intelligence interest interior internal international internet interview introduction investigators investment
  investors iron island islands issue issues job jobs join journalists judge judges judicial jury justice keep key
  kids killed killing king kitchen knowledge labor labour lack land landlords language large largest law lawmakers
  lawyer lawyers lead leader leaders leadership league learn learning leave left legal legislation legislators lessons
  letter letters level levels liberal liberty library life light limited line link links list literature little live
  lives living loans local long long-term lord lost love low lower loyal lunch machine magazine mail main mainland
  major majority make makers man management manager managers manufacturers manufacturing marine maritime market
  markets marriage mass massive master match matches materials maximum may mayor meals meaning measures meat media
  medical medicine meeting meetings member members memories men mental menu message messages metal methods middle
  migrants migration militants military mind mine miners mining minister ministers ministry minor minority miss
  mission mobile model modern moment money month months moon moral more mortgage mother motion motor motorists
  mountain move movement movie movies moving murder museum music musicians mutual name named names nation national
  nations native natural nature navy neighbours net network networks new news newspaper newspapers night nobel normal
  north northern northwest note notes notice nuclear number numbers nurses ocean offer offers office officer officers
  officials oil old older olive olympic open opening operation operations opinion opponents opportunities opposition
  options order orders ordinary organisation organisations organisers organization organizations organizers original
  owners pages pain paper parents park parliament part participants parties partners parts party pass passengers
  passport patients pay payment payments peace pensioners people percent performance period permanent permission
  person personal phone photo photographs photos physical pictures pilot pilots plane plans plant plants plastic play
  player players playing plenty point points police policies policy political politicians politics poll polls
  pollution poor pop popular population port portraits positive possible post posts poverty power powerful practice
  prayers present president presidential presidents press pressure prevention price prices primary prime principal
  print prison prisoners private prize problem problems process producers product production products professional
  professor profits program programme programs progress project projects promises property proposals proposed
  prosecutor prosecutors protection protest protesters protests provincial public publication publishers pupils
  quality quarterly queen question questions quick race racing radio rail railways rain rangers rates reaction read
  reader readers reading reads real rebel rebels receive records recovery red reform reforms refugees region regional
  register regulation regulators related relations relatives release released religion religious remains remember
  renewable repairs report reported reporter reporters reporting reports representatives republic research researchers
  reserve residents resistance resolution resources response responsibility rest restaurant restaurants results retail
  retailers return returns revenue review revolution rice rich rights rising risk river road roads rock role roles
  roll room rooms route royal rules run running rural safe safety sailors sales sanctions scenes schedule school
  schools science scientific scientists score scores sea search season seats second secretary section sector secure
  security see send senior sentence separate serious server service services session set settlers severe sexual share
  shares shipping ships shoppers shops short shot show showing shows side sign signs silver simple single sister sites
  situation six skip slow small smaller smart smoke smoking snow soccer social society soil solar soldiers solution
  son song sound source sources south southern southwest space special specialist specialists species speculation
  speech speed spending spirit spokesman spokesperson spokeswoman sport sports staff stage standard standards star
  stars start state statement states station statistics status stay steel step steps stock stocks stop store stores
  stories storm story strategic strategy street streets strength strikes strong student students studies studio study
  style subject subscribe success sugar suicide summary support supporters sure surgery surplus surveillance survey
  survivors suspect suspected suspects sustainable swimmers system systems table take taken takes taking talks tanks
  target tariffs tax taxes taxi taxpayers teacher teachers team teams technical technology teenagers television
  temperatures tensions terms territorial terror terrorism terrorists test testing tests text theatre thing things
  think thinking third third-party ticket tickets tiger time times tips title tobacco top total tour tourism tourists
  toxic trade traders trading traditional traffic train training trains transfer transit transparency transport
  transportation travel travellers treasury treatment trees trends trial tribal trips troops trouble truck trucks true
  trump-era trust truth try turnout tv types unemployment union unions unique unit united units universal universities
  university unknown updated urban user users vaccination vaccine vaccines value values vehicle vehicles venue version
  veteran veterans vice victim victims victory video videos view viewers views village villagers violence virus visa
  vision visitors vital voice voices volunteers vote voters votes voting vulnerable wage wages wait want war warning
  wars waste watch water waters wealth weapons wearing weather web website wedding week weekly weeks welcome welfare
  well western wheat white wife wildlife will wind windows wine winner winners winning witness witnesses woman women
  wonderful wood word words work workers working world worst wounded write writer writers writing wrong year years
  young youth zero zone`);

// Verbs of saying and doing that follow an actor: "Dorvik said", "Ruiz wants".
export const actorVerbs = wordList(`
  accused added admitted agreed announced argued asked asks became began believed believes blamed called came claimed
  condemned confirmed continued declined defeated denied described died explained expressed faced failed felt finished
  found gave got grew had has hopes insisted insists is joined knew knows left likes lost met moved needs noted played
  pleaded pledged promised proposed quipped refused rejected replied reported resigned responded revealed said saw
  says scored sees showed signed stated stood suggested testified thanked thinks told took tweeted urged visited voted
  vowed wanted wants warned was went will won worked wrote`);
