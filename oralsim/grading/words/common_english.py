"""Stems of common English words: a word that has one of them is no misspelt keyword.

Levels 10 and 20 of SCOWL, the Spell Checker Oriented Word Lists (copyright 2000-2011 Kevin Atkinson, who
grants use, copying and selling to everybody without fee and gives no warranty).
"""

from __future__ import annotations

from oralsim.grading.words.table import words

ENGLISH = words(
    """
    100 1000 aardvark abandon abbrevi abid abil abl abnorm abolish abolit abort about abov abroad absenc
    absent absolut absorb abstract absurd abus abysm academ acceler accent accept access accid accident
    accommod accompani accomplish accord account accumul accurat accus accustom ace achiev acid acknowledg
    acorn acoust acquaint acquir acquisit acronym across act action activ activat actor actual acut adapt
    adaptor add addict addit address adequ adher adjac adject adjust administ administr admir admiss admit
    adopt adult advanc advantag advent adventur advers advert advertis advertiz advic advis advisor advisori
    adviz advoc aerial aesthet affair affect afford aforement afraid after afternoon afterward again against
    age agenc agenda agent aggress ago agoni agre agreement agricultur ahead aid aim air aircraft airport
    akin ala alarm albeit album alcohol alert algebra algorithm alia alias alien align alik aliv all alleg
    allerg allevi alli allianc alloc allow almost alon along alongsid aloud alpha alphabet alreadi also
    alter altern although altogeth always amateur amaz ambassador amber ambient ambigu ambiti amend among
    amongst amount amp ampl amplifi amus anagram analog analogu analys analyst anarchi anatomi ancestor
    ancient and anecdot angel anger angl angri anguish anim anniversari announc annoy annual anomali anonym
    anorak anoth answer antholog anticip antidot antiqu antisoci anxious any anybodi anyhow anyon anyplac
    anyth anyway anywher apart apathet apathi apolog apologiz apostroph appal appar apparatus appeal appear
    append appendix appl applaus appli applic appoint apprais appreci approach appropri approv approximat
    apt arbitrari arbitrarili arc arcad arcan arch archaic architectur archiv are area arena argu arguabl
    argument aris arisen arithmet arm armi aros around arrang array arrest arriv arrog arrow ars art articl
    artifici artist ascend ash asham ashcan asid ask asleep aspect ass assault assembl assert assess asset
    assign assist associ assort assum assumpt assur asterisk astronom astronomi asynchron ate atheism
    atheist atlas atmospher atom atroc attach attack attain attempt attend attent attitud attorney attract
    attribut audibl audienc audio aunt authent author authoriz autobiographi autom automat automobil autumn
    avail averag avoid await awak awar award away awkward axe axi axiom babi back backbon background backlog
    backspac backward bacteria bacterium bad badg baffl bag baggag bake balanc ball ballet ballot ban banal
    banana band bandwagon bandwidth bang bank bankrupt banner bar bare bargain bark baroqu barrel barrier
    barrist base basement bash basic basis basket bass bastard bat batch bath bathroom batteri battl baud
    bay beach beam bean bear beard beast beat beaten beauti becaus become bed bedroom beef been beer befor
    beforehand beg began begin beginn begun behalf behav behaviour behind belief believ bell belong belov
    below belt bench bend beneath benefici benefit bent besid bet beta between bewar beyond bias bibl biblic
    bicycl bid big bigot bigotri bill billfold billion bin binari bind biochemistri biographi biolog bird
    birth birthday biscuit bishop bit bite bitmap bitten bitter bizarr black blackboard blackmail blade
    blame blank blanket blast blatant bless blew blind blink bliss blob block blood bloodi blow blown blue
    blurb board boat bob bodi bog boggl bogus boil bold bolt bomb bond bone bonus book booklet bookshop
    bookstor boom boost boot border borderlin bore boredom born borrow boss both bother bottl bottom bought
    bounc bound boundari bout bow bowl box boy bracket brain brake branch brand brass brave breach bread
    break breakdown breakfast breath bred breed breez brethren brick bridg brief briefli brigad bright
    brighter brightest brilliant bring broad broadcast brother brown brows brush brutal bubbl buck bucket
    budget buffer bug bugger build bulb bulk bull bullet bulletin bump bunch bundl burden bureaucraci buri
    burn burnt burst bus buse bush busi bust but butter button buy buyer bye bypass byte cabbag cabinet cabl
    caffein cage cake calcul calculus calendar call caller calm cam camera camp campaign campus can cancel
    cancer candid cannot canon cant cap capabl capac capit capitalist captain captur car carbon card
    cardboard care career careless carpet carri carriag carrier carrot cartoon cartridg case cash cassett
    cast castl casual cat catalog catalogu catastroph catch categor categori cater cathedr cathol cattl
    caught caus causal caution cave caveat ceas ceil celebr cell cellular censor censorship cent central
    centre centuri ceremoni certain certainti certif chain chair chairman chalk challeng chamber champagn
    champion chanc chancellor chang changeov channel chao chaotic chap chapel chapter char charact
    characterist charg charit chariti charm chart charter chase chat cheap cheapli cheat check checker cheek
    cheer chees chemic chemist chemistri chequ chequer chess chest chestnut chew chicken chief child
    childhood childish children chip chocol choir choose chop choral chord chorus chuck chunk church cider
    cigarett cinema circa circl circuit circuitri circul circular circumst cite citi citizen civil civilian
    civiliz claim clarif clarifi clariti clash class classic classif claus clean cleaner cleanest clear
    clearanc clearer clearest clever cleverest click client cliff climat climb clinic clip cliqu clock clog
    clone close closer closest closet closur cloth cloud club clue clumsi cluster coach coal coars coast
    coat cobbler code coffe coher coin coincid coke cold collabor collaps collar collat colleagu collect
    colleg colon coloni colour column combat combin come comedi comfort comic comma command commenc comment
    commentari commerci commiss commit committe commod common communal communic communism communist
    communiti compact compani companion compar compass compat compel compens compet competit competitor
    compil complac complain complaint complement complementari complet complex compli complic compliment
    compon compos composit compound comprehend comprehens compres compris compromis compuls compulsori
    comput computer computeriz con concaten conceal conced conceiv concentr concept conceptu concern concert
    concerto concis conclud conclus concret concur concurr condemn condens condit conditional condom condon
    conduct conductor confer confess confid confidenti configur confin confirm conflict conform confront
    confus congest congratul conjectur conjunct connect connector connot conscienc conscious consecut
    consensus consent consequ conserv consid consider consist consisten consol conspicu conspiraci constant
    constitu constitut constrain constraint construct consult consum consumpt contact contain contempl
    contemporari contempt contend content contenti contest context contin continent continu continuum
    contour contracept contract contradict contradictori contrari contrast contravent contribut contributor
    contriv control controversi conveni convent convers convert convey convict convinc cook cooki cool
    cooper coordin cope copi copper copyright core corn corner corpor corps correct correl correspond
    corridor corrupt cosi cosmic cosmolog cost cotton cough could council counsel count counter
    counterexampl counterpart counti countless countri countrysid coupl courag courier cours court courtesi
    cousin cover coverag cow cozi crack craft cramp crap crash crass crawl crazi cream creat creation
    creativ creator creatur credibl credit creed creep crew cri cricket crime crimin crisi crisp criteria
    criterion critic criticiz crop cross crossroad crossword crowd crown crucial crude cruel cruelti cruis
    crunch crush cry cryptic crystal cube cubic cuckoo cudd cue culprit cult cultur cum cumbersom cumul cun
    cup cupboard cur cure curios curious currenc current curri curriculum curs cursor curtain curv custard
    custom customari cut cute cycl cyclist cylind cynic daft daili damag damn damnat damp danc danger dare
    dark darl dash data databas date datum daughter dawn day daylight daytim deadlin deaf deal dealer dealt
    dear death debat debt debug debugg decad decay decent decid decim decis deck declar declin decod decreas
    dedic deduc deduct deed deem deep deepli default defeat defect defenc defend defens defi defici defin
    definit degener degrad degre deiti delay delet deliber delic delici delight delimit deliv deliveri delta
    delus demand dement demiz democraci democrat demolish demonstr deni denomin denot dense densiti dentist
    depart department departur depend dependence deposit depress depriv deputi derang deriv derogatori
    descend describ descript desert deserv design desir desk desktop despair desper despit despiz destin
    destroy destruct detach detail detect detector deter determin deterr detract devast develop deviat devic
    devil devious devis devoid devot diagnosi diagnost diagon diagram dial dialect diall dialog dialogu
    diamet diari dice dictat dictatorship dictionari did die diesel diet differ differenti difficult
    difficulti dig digest digit digniti dilemma dim dimens dimension dine diner dinner dip diplomat dire
    direct director directori dirt dirti disabl disadvantag disagr disagre disappear disappoint disast
    disastr disc discard discharg disciplin disciplinari disclaim disco disconnect discontinu discount
    discourag discov discoveri discrep discret discrimin discuss diseas disguis disgust dish dishonest disk
    dislik dismal dismiss disord display dispos disposit disput disregard disrupt dissert dissimilar distanc
    distant distast distinct distinguish distort distract distress distribut district disturb ditch ditto
    dive divers divert divide divin divis divorc doctor doctrin document documentari dodg doe does dog dogma
    dole dollar domain domest domin don donat done doom door dose dot doubl doubt doubtless down downhil
    downright downstair downward dozen draft drag dragon drain drama dramat drank drastic draught draw
    drawback dread dream dreamt dreari dress dri drift drill drink drip drive drivel driver drop drown drug
    drum drunk drunken dry dual dubious duck due duff dug duli dull dumb dummi dump dumpster duplic durat
    dure dust dustbin dusti duti dynam each eager eagl ear early earn earth east eastern easy eat eaten
    eater eccentr echo ecolog econom economi edg edit editor editori educ effect efficien effort egg ego
    eighteen eighth either elabor elder elect elector electr electron eleg element elementari eleph elev
    eleven elig elimin elit elitist els elsewher embarrass embed emerg emergenc emin emit emot emphasi
    emphasiz empir employ employe empti emul enabl enclos encod encount encourag end endeavor endeavour
    endless enemi energi enforc engag engin enhanc enjoy enlarg enlighten enorm enough enquir enquiri ensur
    entail enter enterpris entertain enthusiasm enthusiast entir entireti entiti entitl entranc entri
    envelop envi environ environment envisag epic episod equal equat equilibrium equip equival era eras ergo
    err erron error escap esoter especi essay essenc essenti establish estat estim etern ethic ethnic
    etymolog evalu even evening event eventu ever everi everybodi everyday everyon everyth everywher evid
    evil evolut evolutionari evolv exact exagger exam examin exampl exceed excel except excess exchang excit
    exclam exclud exclus excus execut exempt exercis exhaust exhibit exist exit exot expand expans expect
    expectation expedit expenditur expens experi experienc experiment expert expertis expir expiri explain
    explan explanatori explicit explod exploit explor explos exponenti export expos exposur express
    expressway extant extend extens extent extern extinct extra extract extran extraordinari extraordinarili
    extrem extremist eye eyesight fabric face facil facilit fact factor factori factual faculti fail failur
    faint fainter faintest fair fairer fairest fairi faith fake fall fallaci fals fame famili familiar famin
    famous fan fanci fantasi fantast far farc fare farewel farm farmer farther farthest fascin fascist
    fashion fast fat fatal fate father fatuous faucet fault faulti favor favorit favour favourit fear
    feasibl feat featur feder fee feebl feed feedback feel feet fellow felt femal feminist fenc fender
    festiv fetch fever few fiber fibr fiction fiddl field fierc fifteen fifth fifti fight fighter figur file
    fill film filter filthi final finaliz finally financ financi find fine finer finest finger finish finit
    fire firework firm first fiscal fish fit fiver fix fizzi flag flame flash flat flavor flavour flaw fleet
    flesh flew flexibl fli flight flip float flood floor floppi flour flow flower flown fluctuat fluent
    fluffi fluid flush flute fly foam focus fog fold folder folk follow fond font food fool foolish foot
    footbal footnot for forbad forbid forbidden forc forcibl forecast foreign forese forest forev forgav
    forget forgiv forgiven fork form formal format former formul formula forth forthcom forti fortnight
    fortun forum forward fossil fought foul foundat fountain fourteen fourth fraction fragil fragment frame
    framework frank frantic fraud freak free freed freedom freeli freeway freeze french frequent fresh fri
    friction friend friendship frighten fring frivol frog from front frown fruit frustrat fry fudg fuel
    fulfil full fuller fullest fulli fume fun function fund fundament fundamentalist funer funni funnier
    funniest fur furnitur furri further furthermor furthest fuse fusion fuss fussi futil futur fuzzi gain
    galact galaxi game gang gap garag garbag garbl garden gas gasolin gasp gate gateway gather gay gear
    gender gene general generaliz generat generator generic generous genet genius genocid genr gentl
    gentleman gentlemen genuin geograph geographi geolog geometri gestur get ghast ghost giant gibberish
    gift gig gin girl girlfriend give glad glanc glass glean global glori glorious glossi glove glow glue
    gnome goal goat god gold golden goldfish golf good goodby goodi gorgeous gospel gossip govern governor
    gown grab grace grade gradual graduat graffiti graffito grain grammar grammat grand grandfath grandmoth
    grant graph graphic grasp grass grate gratuit grave gravit graviti greasi great greater greatest greed
    greedi green grey grid grief grim grind grip groan gross grossli ground group grow guarante guard guess
    guest guid guidanc guidelin guilt guilti guinea guitar gulf gullibl gum gun gut gutter guy habit hack
    hacker had hail hair haircut hairi half hall halt halv ham hammer hand handbook handi handicap handl
    handler hang hangov happen happi happier happiest happili hard hardback harden harder hardest hardi
    hardship hardwar harm harmless harmoni harsh has hash hassl hasten hasti hat hate hatr have havoc hay
    hazard hazi head headach header headlin health healthi heap hear heard heart heartili heat heaven heavi
    heavier heaviest heavili heel height helicopt hell hello helmet help helpless henc henceforth her herd
    here herebi heresi heritag hero heroic heroin herring herself hes hesit heterosexu hexadecim hey hidden
    hide hideous hierarch hierarchi high highlight highway hilari hill him himself hindsight hint hip hire
    his histor histori historian hit hitherto hobbi hog hold holder hole holi holiday hollow home homosexu
    honest honesti honey honor honorari honour hook hope hopeless hord horizon horizont horn horrend horribl
    horrid horrif horrifi horror hors hospit host hostil hot hotel hour hous household how howev huge huh
    hum human humbl humor humour hundr hung hungri hunt hurri hurt husband hut hydrogen hyphen hypocrisi
    hypocrit hypothes hypothet hyster ice icon idea ideal idealist ident identif identifi ideolog idiom
    idiosyncrat idiot idl ignor ill illeg illiter illog illus illustr imag imagin imaginari imbal immatur
    immedi immens immin immor immort immun impact impair impend imper imperfect imperi imperson implaus
    implement impli implic implicit import importance important impos imposs impract impress imprison improb
    improv impuls inabl inaccess inaccur inaccuraci inadequ inadvert inan inappropri incap incarn incent
    inch incid incident inclin includ inclus incoher incom incompat incompet incomplet incomprehens
    inconsist inconveni inconvenienc incorpor incorrect increas incred increment incur inde indefens
    indefinit indent independ indetermin index indic indict indirect indistinguish individu induc induct
    indulg industri ineffect ineffici inequ inertia inevit inexperienc infal infam infant infantil infect
    infel infer inferior infin infinit inflat inflex inflict influenc influenti info inform infrastructur
    infrequ infring ingeni ingredi inhabit inher inherit inhibit initi initial initializ inject injur injuri
    injustic ink inner innoc innov input inquir inquiri insan insect insecur insensit insert insid insidi
    insight insignific insist insofar inspect inspir instal instanc instant instead instinct institut
    instruct instrument insuffici insult insur intact intak integ integr intellect intellectu intellig
    intend intens intent inter interact intercours interest interfac interfer interim interior intermedi
    intermitt internal internat interpret interrog interrupt intersect interval interven intervent interview
    intim into intoler intrins introduc introduct introductori intuit invad invalid invalu invari invas
    invent inventor invers invert invest investig invis invit invok involv ion irat iron ironi irrat irrelev
    irrespect irrespons irrit island isol issu item its itself jack jacket jail jam jargon jazz jealous jean
    jelli jerk jest jet job join joint joke jolli journal journalist journey joy judg judgement judgment
    juic jump junction jungl junior junk juri just justic justif justifi juvenil keen keep keeper ken kernel
    kettl key keyboard keystrok keyword kick kid kidnap kidney kill killer kind king kingdom kiss kit
    kitchen knee knife knight knock know knowledg lab label labor laboratori labour lack lad ladder ladi lag
    lager laid lain lake lamp land landlord landscap lane languag larg large lark laser last late latter
    laugh laughter launch lavatori law lawn lawyer lay layer layout lazi leach lead leader leadership leaf
    leaflet leagu leak lean leap learn leather leav leave lectur left leg legal legend legendari legibl
    legisl legitim leisur lemon len lend lengthi lenient lens lent lesbian less lesson lest let lethal
    letter level liabil liabl liaison libel liber liberti librari librarian licenc licens lid lie life
    lifestyl lifetim lift light lighter lightest lightn lightning like likelihood likewis limb limit line
    linear linguist link linkag lion lip liquid liquor lisp list listen lit liter literari literatur litr
    litter littl live liver livest load loader loan lobbi local locally locat lock lodg log logic logo lone
    long look loop loophol loos lord lorri lose loss lot loud louder loudest lousi love lover low loyal luck
    lucki luckili ludicr luggag lump lunat lunch lunchtim lung lurk lust luxuri lyric machin machineri mad
    magazin magic magnet magnific magnitud mail mailbox main mainfram mainstream maintain mainten maiz major
    make maker male malfunct malici man manag mandat mandatori mangl mani mania manifest manifesto manipul
    mankind manner manpow manual manufactur map march margin marginal marit mark marker market marri marriag
    marvel mask mass massiv master match mate materi mathemat mathematician matrix matter matur maximiz
    maximum may mayb mayor maze meal mean meaning meaningless means meantim meanwhil measur meat mechan
    media medic medicin mediev medium meet megabyt melodi melt member membership memor memori men mend
    mental mention menu menus merci mercuri mere merg merit merri mess messag messi met metal metaphor meter
    method metr metric metro mice microcomput microprocessor microwav midday middl midnight might mighti
    migrat mild mile mileag militari milk mill million mimic mind mindless mine minimal minimalist minimiz
    minimum minist minor mint minus minut miracl miracul mirror miscellan misdirect miser miseri misfortun
    misguid misinterpret misl mislead misplac misprint misread misrepres miss missil mission mist mistak
    mistaken mistook misunderstand misunderstood misus mix mixtur mnemon moan mob mobil mock mod mode model
    moder modern modest modif modul mold mole molecul molecular mom moment momentarili momentum monarch
    money monitor monkey monochrom monopoli monster month mood moon moral more moreov morn moron mortal most
    mother motion motiv motor motorway motto mould mount mountain mous mouth move movement movi much muck
    mud muddl mug multipl mum mumbl mummi mundan murder muscl museum music musician must mutter mutual
    myself mysteri mystic myth mythic mytholog nail naiv nake name nameless narrat narrow narrowest nasti
    nastier nastiest nation nativ natur naughti nay near nearbi neat necess necessari necessarili neck need
    needl needless negat negative neglect neglig negoti neighbour neither nerv nervous nest net network
    neural neutral never nevertheless new newcom newer newest newli news newslett newspap next nice nicer
    nicest nick nicknam night nightmar nil nobl nobodi node nois noisi nomin none nonetheless nonsens noon
    nor norm normal north northern nose nostalgia not notabl notat note noth notic notif notifi notion
    notori notwithstand noun novel novelti novic now nowaday nowher nuclear nuisanc null numb number numbest
    numer nun nurs nut oar obey object objection oblig obligatori obnoxi obscen obscur observ obsess obsolet
    obstruct obtain obvious occas occasion occup occupi occur occurr ocean odd off offenc offend offens
    offer offhand offic offici offset offspr often oil old older oldest omiss omit onc one oneself ongo
    onion onli onto onus onward open oper opera operation operator opinion oppon opportun oppos opposit
    oppress opt optic optimist optimiz optimum option opus oral orang orbit orchestr orchestra order
    ordinari organ organic organis organiz organization orient origin orthodox other otherwis ought our
    ourselv out outcom outcri outdat outer outgo outlin outlook output outrag outright outset outsid
    outstand outweigh over overal overcam overcom overdraft overdu overflow overhead overlap overload
    overlong overlook overnight overpr overpric overrid overridden overrod oversea overtim overton overview
    overwhelm overwrit overwritten owe own owner ownership oxygen ozon pace pacifi pack packag packet pad
    page paid pain painless paint pair palac pale pan panel panic pant paper paperback par parad paradis
    paradox paragraph parallel parameter paranoia paranoid paraphras pardon parent parenthes parenthesi
    pariti park parliament parochi parodi parrot pars part parti partial particip particl particular partit
    partner pass passag passeng passion passiv passport password past paste pat patch patent path pathet
    patienc patient patroniz pattern paus pavement pay payment peac peak peanut peasant peculiar pedal
    pedant pedantri pedestrian peer pen penalt penc pencil pend penguin penni peopl per perceiv percent
    percentag percept perfect perform perhap period peripher perman permiss permit perpetu persecut persist
    person personnel perspect persuad persuas pervers pet petrol petti pharmaci phase phenomena phenomenon
    philosoph philosophi phoenix phone photo photocopi photograph phrase physic physicist physiolog piano
    pick pictur pie piec pig pigeon pile pill pilot pin pinch pink pint pipe pipelin pit pitch pitfal piti
    pizza place plagu plain plan plane planet planetari plant plaster plastic plate platform plausibl play
    player playground plea pleas pleasant pleasur plenti plot plotter ploy plug plural plus pocket poem poet
    poetic poetri point pointer pointless poison poke polar pole polic policeman polici polish polit
    politician poll pollut polynomi pompous pool poor poorer poorest pop pope popul populac popular pork
    pornographi port portabl porter portion portray pose posit position positive possess possibl post postag
    postal postcard poster postmast postpon postscript postul pot potato potenti pound pour poverti powder
    power practic practiz pragmat prais pray prayer preach precaut preced precious precis predecessor
    predict predomin prefac prefer prefix pregnanc pregnant prejud prejudic preliminari prematur premis
    premium prepar prerequisit prescrib prescript presenc present preserv presid press pressur presum
    pretend pretenti pretti prevail preval prevent preview previous price pride priest primari primarili
    prime primit princ princip principl print printer printout prior prioriti prise prison privaci privat
    privatiz privileg prize pro probab probabl problem procedur proceed process processor proclaim produc
    product profess profession professor profil profit profound programm programme progress prohibit project
    prolifer prolong promin promis promot prompt prone pronoun pronounc pronunci proof propaganda proper
    properti prophet proport propos proposit proprietari prose prosecut prospect prostitut protect protein
    protest protocol prototyp proud prove proven provid provis provision provoc provok proxim pseudo
    psycholog pub public publiciz publish pud pull pulp puls pump pun punch punctuat punctur punish punt
    pupil purchas pure purg puriti purpl purpos pursu pursuit push put putt puzzl python qualif qualifi
    qualiti quantiti quantum quarter queen queri quest question questionnair queu queue quibbl quick quiet
    quieter quietest quit quiz quot quota quotat rabbit rabid race racial racism racist rack racket radar
    radiat radic radio radius rag rage raid rail railroad railway rain rainbow rais ram rampant random rang
    rank rant rape rapid rare rarer rarest rash rat rate rather ratio ration rational rattl rave raw ray
    razor reach react reaction reactionari reactor read readabl reader readership readi readili real realist
    realiti realiz realli realm rear rearrang reason reassur rebuild rebuilt recal receipt receiv recent
    recept recip recipi reckless reckon reclaim recognit recogniz recollect recommend reconcil reconsid
    record recov recoveri recreat recruit rectangl rectangular rectifi recur recycl red redefin redirect
    reduc redundan refer referenc referendum refin reflect reflex reform reformat refrain refresh refund
    refus refut regain regard regardless regim region regist registr regret regrett regul regular reign
    reinstat reiter reject relat relationship relax relay releas relev reli reliabl relief reliev religi
    religion reloc reluct remain remaind remark remedi rememb remind reminisc remot remov renam rend render
    rendit renew rent repair repeat repent repertoir repetit rephras replac repli report repres represent
    reproduc reproduct repuls reput request requir requisit reread rescu research resembl resent reserv
    reset resid resign resist resolut resolv resort resourc respect respond respons rest restart restaur
    restor restrain restrict result resum resurrect retail retain retir retract retriev return reus reveal
    revel reveng revenu revers revert review revis revolt revolut revolutionari reward rewrit rewritten
    rewrot rhetor rhyme rhythm ribbon rice rich richer richest rid ridden ride ridicul right rigid rigor
    ring riot rip rise risk riski ritual rival river road robot robust rock rocket rod rode role roll roman
    romanc romant roof room root rope rot rotat rotten rough round roundabout rout routin row royal royalti
    rub rubber rubbish rude ruin rule ruler rumor rumour run rung rural rush rusti sabotag sack sacr sacrif
    sacrific sad sadden safe safeguard safer safest safeti saga sail saint sake saki salari sale salesman
    salt salvat same sampl sand sandwich sane sang saniti sank sarcasm sarcast sat satellit satir satisfact
    satisfactori satisfactorili satisfi sauc save say scale scan scandal scanner scarc scare scarf scarlet
    scatter scenario scene sceneri sceptic schedul scheme scholar school scienc scientif scientist scope
    score scotch scrap scratch scream screen screw script scroll scum sea seal search season seat second
    secondari secret secretari sect section sector secular secur see seed seek seem segment seldom select
    self selfish sell semant seminar send sender senior sens sensat sense sensibl sensit sensitive sentenc
    sentient sentiment separ sequel sequenc sequenti seri serial serious sermon serv servant server servic
    session set settl seventh sever several severe sex sexi sexist sexual shade shadow shake shaken shaki
    shall shallow shame shape share sharehold sharp sharpli she shed sheep sheer sheet shelf shell shelter
    shelv shift shine shini ship shirt shock shoe shone shook shoot shop short shortag shorten shorter
    shortest shorthand shot should shoulder shout shove show shower shut shutdown shy sic sick sicken side
    sideway sigh sight sigma sign signal signatur signific silenc silent silicon silli sillier silliest
    silver similar simple simpli simplif simplist simul simultan sin sinc sincer sine sing singer singl
    singular sinist sink sir sister sit site situat sixteen sixth sixti size skeleton skeptic sketch skill
    skin skip skirt skull sky slag slang slash slave sleep slept slice slid slide slight slighter slightest
    slim slip slipperi slogan slope sloppi slot slow small smallish smart smash smell smelli smile smith
    smoke smoker smooth smug snack snag snail sneak sneaki sniff snobberi snow soap sober social socialist
    societi sock socket sod soft softwar soil solar sold soldier sole solicitor solid solo solut solv some
    somebodi somehow someon someplac someth sometim somewhat somewher son song soon sooner soonest sophist
    sordid sore sorri sort sought soul sound soundtrack soup sourc south southern space span spare spatial
    speak speaker speci special specialist specializ specialti specif specifi specimen spectacular spectrum
    specul speech speed spell spelt spend spent sphere spi spigot spike spill spin spiral spirit spiritu
    spit spite splendid split spoil spoilt spoke spoken spokesman sponsor spontan spoof spool sport spot
    spout sprang spray spread spring sprung spur spurious spy squad squar squash squeeze stabil stack staff
    stage stagger stair staircas stake stale stall stamp stanc stand standard standardiz standpoint star
    stare stark start starter startl starv state stated statement static station stationari statist status
    stay steadi steadili steal steam steel steep steer stem step stereo stereotyp steril sterl stick sticki
    stiff still stimul stir stock stole stolen stomach stone stood stop storag store storey stori storm
    straight straightforward strain strang stranger strangest strateg strategi straw stray stream street
    strengthen stress stretch strict strike string stringent strip strive stroke strong struck structur
    struggl student studi studio stuf stuff stumbl stun stunt stupid style subject submiss submit subroutin
    subscrib subscript subsequ subset subsidiari subsidiz substanc substanti substitut subt subtl subtleti
    subway succeed success successor such sudden sue suffer suffic suffici suffix sugar suggest suicid suit
    suitabl sum summari summariz summer sun sundri sung sunk sunlight sunni sunriz sunshin super superb
    superfici superflu superior supermarket supernatur supervis supervisor supplement supplementari suppli
    supplier support suppos suppress suprem sure surfac surgeri surnam surplus surpris surround survey
    surviv suscept suspect suspend suspens suspici suspicion sustain swallow swam swamp swap swear sweat
    sweep sweet swept swim swing switch sword swore sworn swum symbol symmetr symmetri sympathet sympathi
    sympathiz symphoni symptom syndic syndrom synonym syntact syntax synthes synthesi system systemat tab
    tabl tack tackl tactic tactless tag tail tailor take taker tale talent talk tall tame tangent tank tap
    tape target task tast tasteless taught tax taxat taxi taxpay tea teach teacher team teapot tear technic
    techniqu technolog tedious teenag teeth telephon telescop televis tell temper temperatur templ temporari
    temporarili tempt temptat ten tend tendenc tender tenni tens tension tentat tenth term termin terminolog
    terribl terrifi territori terror terrorist ters test text textbook textual than thank that the theater
    theatr thee theft their them theme themselv then theolog theorem theoret theori therapi there thereabout
    thereaft therebi therefor therein thereof these thesi they thick thief thiev thin thing think third
    thirst thirti this thorough thoroughfar those thou though thous thousand thread threat threaten
    threshold throat through throughout throughput throw thrust thumb thus thy tick ticket tidi tie tiger
    tight tile till time timer timescal timet tin tiny tip tire tiresom titl toad toast tobacco today toe
    togeth toggl toilet token toler toll tomato tome tomorrow ton tone tongu tonight too tool tooth top
    topic tore torn tortur toss total touch tough tour tourist toward tower town toy trace track trade
    tradit traffic tragedi tragic trail train transact transcript transfer transform transient transit
    translat transmiss transmit transmitt transpar transport trap trash trashcan travel tray tread treasur
    treat treati treatment tree trek tremend trend trendi tri trial triangl tribe trick tricki trifl trigger
    trilog triniti trip tripl tripo triumph trivia trivial trolley troop troubl trouser truck true truli
    trumpet truncat trunk trust trusti truth try tube tune tunnel turn turntabl tutor tutori twelv twenti
    twentieth twice twin twist type typeset typewrit typic tyre ugh ugli ultim umbrella unabl unaccept
    unaffect unambigu unattend unauthoriz unavail unavoid unawar unbalanc unbear unbeliev unbias uncertain
    uncertainti unchang uncl unclear uncomfort uncommon unconnect unconsci unconvinc undefin under
    underestim undergo undergon undergradu underground underlain underlay underli underlin underneath
    understand undertak undertaken undertook underw undesir undid undo undocu undon undoubt unduli uneasi
    unemploy unexpect unexplain unfair unfamiliar unfinish unfortun unfound unfriend unhappi unhealthi
    unhelp unifi uniform unimport uninterest union uniqu unit uniti universal universe universiti university
    unjustifi unknown unless unlik unlimit unload unlock unlucki unnatur unnecessari unnecessarili unobtain
    unoffici unpleas unpopular unpredict unread unrealist unreason unrel unreli unsaf unsatisfactori unseen
    unset unsolicit unsound unspecifi unstabl unsuccess unsuit unsupport unsur unsuspect untidi until unto
    untru unus unusu unwant unwelcom unwil unwiz unwork upbring updat upgrad upon upper upright ups upset
    upsid upstair upward urban urg urgenc urgent usabl usag use useless user usual util utter vacanc vacat
    vacuum vagu vain valid valley valu valuabl valv van vandal vanish var variab variabl varianc variant
    various vast vat vector veget vegetarian vehicl vein veloc vend vendor ventur venu verb verbal verbatim
    verbos verdict veri verif verifi vers versatil version versus vertic vessel vet via viabl vicar vice
    vicin vicious victim victori video view viewer viewpoint vigor vile villag vintag vinyl violat violenc
    violent violin virgin virtu virtual virus visibl vision visit visitor visual vital vocabulari vocal voic
    void voltag volum volunt voluntari voluntarili vomit vote voter vouch vowel vulner wade waffl wage wait
    wake walk wall wallet wander want war ward warehous wari warm warn warp warrant warranti wartim was wash
    wast watch water wave way weak wealth wealthi weapon wear weari weasel weather wed wee week weekday
    weekend weigh weight weird welcom welfar well were west western wet whale what whatev whatsoev wheel
    when whenc whenev where wherea wherebi whereupon wherev whether which whichev while whilst whim whiskey
    whiski whistl white who whoever whole wholeheart wholli whom whoop whose why wick wide widespread wife
    wild will win wind window wine wing winner winter wipe wire wisdom wise wiser wisest wish wit witch with
    withdraw withdrawn withdrew within without witti wive wizard woke woken wolf woman wombat women wonder
    wondrous wont wood wooden word wore work workabl worker workload workshop workstat world worldwid worm
    worn worri worship worth worthi worthless worthwhil would wound wow wrap wrapper wrath wreck wrecker
    wren wretch wrist write writer wrong yard yawn year yellow yes yesterday yet yeti yield you young
    younger youngest your yourself yourselv youth zone zoom
    """
)
