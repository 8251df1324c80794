"""How common English words are: stems, by the number of dictionary entries that use them.

Counted over the definitions and examples of WordNet 3.0 (Princeton University), stems by `stem`.
"""

from __future__ import annotations

from oralsim.grading.words.table import words

_EVERYWHERE = words(
    """
    act america american are bodi can caus central citi colour common consist contain especi famili find
    flower form genus give good group grow had has have head high hold languag large leave light like
    line live long low make manner member move new north often old order part peopl person place plant
    play point produc red relat resembl shape shrub small someon someth state system take time tree unit
    use usual various was water were white work world yellow
    """
)

_OFTEN = words(
    """
    abnorm accept accord account achiev acid action activ add advanc affect africa african again against
    age agent air allow along amount ancient angl anim annual appear appli area arm armi around arrang
    art asia associ atlant atom attach attack attent attract australia author away back bad ball base
    basic battl bear become been behaviour believ belong bill bird black blood blue board bone book born
    branch break bright bring british brown build burn busi california call capabl capit car care carri
    case cell centre centuri certain chang charact characterist characteriz charg chemic chiefli child
    children china christian church class classif clear close cloth cluster coast coat cold collect
    combin come communic compani complet compos compound computer concern condit conduct connect consid
    constitut continu contract control cook could countri cours court cover creat cross cultiv cultur
    current curv cut danc dark day deal death decidu decor deep degre deriv design desir destroy
    determin develop devic die differ direct diseas disord distanc distinct distribut divide does dog
    draw dress drink drive drug dry ear early earth east eastern easy econom edg edibl effect egg electr
    electron element emot end energi engin england english equal equip establish etc europ european
    event evergreen excess exist experi express extend extrem eye fabric face fact fall feed feel feet
    femal fern field figur fill film fine fire first fish fit fix flat flow follow food foot forc formal
    former franc free french frequent front fruit full function fungi game gas general german get glass
    god govern grain grass great greek green grey ground hair hand handl hard heart heat heavi help herb
    hit home hors hot hous human idea important includ increas independ india indian indic individu
    industri infect influenc inform inhabit insect instrument intend intens interest involv iron island
    issu job john joint keep kill kind king know knowledg lack land last late law layer lead leaf left
    leg legal letter level life limit liquid littl locat look lose loss love machin main major male man
    manag marin mark market mass materi matter may means measur meat mechan medic medicin medium meet
    men mental metal mexico middl militari mind miner money motion mountain mouth movement muscl music
    must mytholog name narrow nation nativ natur near need nerv night normal northeastern northern
    northwestern note now number numer object observ obtain occur ocean offic offici oil open oper
    operation opposit orang organ organism organization origin ornament pacif pain paint pair paper
    parti particl particular pass pay perenni perform period pertain physic piec pink plan plane plate
    player poison polit port position possess possibl power practic prepar present presid pressur
    prevent price principl print problem process product programme project properti protect provid
    public purpl purpos put qualiti quantiti question quick race radiat rais rang rank rapid rate rather
    reaction read reason receiv record reduc regard region religi remov repres requir resist respect
    respons result return right rise river road rock roman room root round rule run salt say scale
    school scienc sea second secret secur see seed self sell separ seri serv servic set several sexual
    sharp shell ship short show showi side similar singl situat size skill skin slender slow smooth
    social soft soil solut sometim sound sourc south southeastern southern southwestern space speak
    speci special specif speech spoken sport spot spread stage stand standard star start stem stock
    stone stop store stori strong structur student studi style subject substanc success sudden sugar sun
    suppli support surfac sweet tabl tail tall team temper temperatur term test theori thick thin thing
    think throw tissu togeth top toward town trade train travel treat treatment tri tropic true turn
    type upper valu veget vehicl vein vessel view voic walk wall war warm wave way well west western
    wheel whole wide wild will win wind wine wing woman women wood word worker worn would write writer
    year yield young
    """
)

_NOW_AND_THEN = words(
    """
    abdomin abil abl abrupt absenc absolut absorb abstract abund abus academ acceler access accid
    accommod accompani accomplish accumul accurat accus acknowledg acoust acquir actor actress actual
    acut adapt address adher adhes adjac adjust administ administr admir admit adopt adult advantag
    advertiz advoc affair agenc aggress agit ago agre agreement agricultur ahead aid aim aircraft
    airplan alaska alcohol alexand alga alli alloy almost alon alphabet alreadi alter altern always
    amino analys anatomi anew anger announc annoy answer ant anterior antibiot anxieti anyth apart appar
    apparatus appeal appl applic appoint approach appropri approv approximat aquat arab arbor arch
    architect architectur arctic argument aris arizona armor aromat arous arriv arteri arteria arthropod
    articl articul artifici artist ascend ash asian asiat asid ask aspect assembl assert asset assign
    assist assum aster astronom astronomi athlet atmospher attempt attend attitud attribut audienc
    australian authoriz automat automobil avail averag avoid awar award axi babi background backward
    bacteria bag bake balanc band bank bar bare bark barrel basal basebal basis basket basketbal bass
    bat bath batter bay beach beam bean beard beat beauti bed bee beef beer beetl befit began begin
    behav behind belief bell belt bend beneath benefit bent berri bet beverag beyond big bind biolog
    birth bishop bit bite bitter bladder blade blind block bloom blow bluish boat bodili bog boil bolt
    bomb bond boni boot border bore boss bottl bottom bought bound boundari bow bowl box boy brain
    brazil bread breast breath breed bridg brief brilliant britain broad broadcast brother brownish
    brush bud bug bulb bull bullet burrow burst bus bush bushi butter butterfli button buy cake calcium
    calcul calendar camera camp campaign canada canadian canal cancer candi candid cannot cap capac cape
    captur carbon card cardin career carnivor carolina carpet carriag carrier carv cash cast cat catch
    categori cathol cattl caught caviti celebr celesti cereal cerebr ceremoni chain chair challeng
    chamber chanc channel charl charm cheap check cheek chees chemist chemistri cherri chest chew
    chicken chief chines chocol choose chop christ christma chromosom chronic circl circuit circul
    circular circumst citizen civil civiliz claim classic claus claw clay clean climat climb climber
    clock cloud club coal coars coastal code coextens coffe coil coin collaps collar colleg coloni
    colorado colorless column combat combust comfort command comment commerci commiss commit committe
    commod communist communiti compact compar compart compass compens compet competit complex compon
    composit compres compris conceal concentr concept conclus concret condemn cone confer confid confin
    conflict conform confus congenit conic conscious consequ conserv consider consisten conson constant
    constel constitu construct consum contact contempt content contest contrast contribut convent
    convers convert convey convict cool cooper coordin copi copper coral cord corn corner corpor correct
    correspond corrupt cortex cosmopolitan cost cotton council count counter coupl courag cow crab crack
    craft cream creami creation credit creep crest crew crime crimin critic crop crowd crown crush cry
    crystal crystallin cup cure curl currenc custom cycl cylind cylindr damag dancer danger data date
    daughter david debt decay decid decis deck declar declin decreas deepli deer defeat defect defend
    defens defici defin definit deiti delay deliber delic deliv deliveri demand demonstr denot dense
    depart depend deposit depress depriv descend descent describ desert deserv destruct detail detect
    devot dialect diamond did diet differenti difficult difficulti dig digest digit dimens dinner
    dinosaur dip diplomat director dirti discharg disciplin discov discuss dish disk display dispos
    disposit disput dissolv distant distil distinguish distress district disturb dive divin divis dna
    doctor doctrin document dollar domest domin done door doubl doubt downward draft drain dramat dream
    dri drill driver droop drop drum duck due dull durat dust dutch duti dwarf dwell dye earn eat eaten
    economi edit educ edward efficien effort egypt egyptian elabor elast elder elect electromagnet eleg
    elev elimin elong els emergenc emit emperor empir employ employe empti enabl enclos endur enemi
    enforc engag engrav enjoy enlarg enough enter enterpris entertain entir entiti entranc envelop
    environ enzym epiphyt equat equival erect error erupt escap essenti estat estim ethic ethnic eurasia
    eurasian evalu even evening everyth evid evil exact examin exampl excel except exchang excit exclus
    execut exercis exert exhaust exhibit expand expans expect expens experienc expert explain explan
    explod explor explos expos exposur extens extent extern extinct extra extract facial facil factor
    fail failur fair faith fals familiar famous fan far farm fashion fast fasten fat fatal father fatti
    fault favor fear feather featur feder fee fellow felt fenc ferment fertil fertiliz fever few fiber
    fiction fifth fight file fin final finally financ financi finger finish firm flag flame flatten
    flavor flesh fleshi flexibl fli flight float floor florida flour fluid fly focus fold foliag folk
    footbal forag foreign forest format forth fortun forward fossil fought foul fourth fowl fox fragment
    fragrant frame freedom freeli freeze fresh freshwat fri friend fring frog frond fuel fulli fund
    fundament fungus fur furnish furnitur further fuse futur gain gambl garden garment gase gate gather
    gear gelatin gene genera generat genet gentl geograph geolog georg germani gestur giant gift gill
    girl gland glossi goal goddess gold golden golf grace grade gradual graduat gram grammat grand grant
    grape graphic graviti greater greatest greec greenish greet greyish grind guarante guard guest guid
    guinea gulf gum gun habit habitu hairi half hall hammer hang happen happi harden hardi harm harmoni
    harsh hat hay health hear heard heaven heavili hebrew heel height hemispher henri hero herself hide
    hill himself hind hindu hing hire histor histori holder hole holi hollow honey honor hook hope
    horizont hormon horn hospit host hostil hotel hour huge humor hunt husband hydrogen ice ideal ident
    identifi ignor ill illeg illumin imag imagin imaginari imit immedi immun impair imperi implement
    importance impos imposs impress improv impuls inabl inact incap inch incis inclin incom incorpor
    indefinit index indi induc indulg infant infecti inferior inflamm inflat inflict inhal inherit initi
    initial inject injur injuri ink inner innoc insert insid inspir instal instanc instead institut
    instruct insur integr intellectu intellig intent interact interfer interior intermedi internal
    internat interpret interrupt intersect interval intestin introduc invad invent invest investig invit
    inward ion iran ireland irish irregular irrit islam isol israel itali italian item jack jacket jame
    japan japanes jaw jean jelli jesus jew jewish join joke joseph joy judaism judg judgment judici juic
    jump justic key kick kidney kingdom kitchen knee knife knock knot labor ladi laid lake lamp larva
    lateral latin laugh lawyer lay leader leafi leagu lean leap learn leather leatheri legisl lemon len
    let liber lie lift lili limb linear linguist link lip liquor list listen liter literari literatur
    liver livestock lizard load loan lobe local lock log logic london loop loos lord lot loud loui lover
    lung magazin magnet mail maintain maker malign mammal manifest manual manufactur map march margin
    mari marri marriag marsh master mat match mathemat mathematician matur maximum meadow meal mean
    meaning mediev mediterranean melt membran memori merchandis messag metabol meter method metric
    mexican microorgan microscop might mild mile milk million mine minist minor mint minut miss missil
    mississippi mistak mix mixtur model moder modern modif moist moistur mold molecul moment monetari
    monkey month mood moon moral morn moss moth mother motiv motor mount mous movi mud multipl murder
    muscular mushroom musician muslim mutual nail nasal naturaliz naval navig necessari neck needl
    negative negoti neighbour nervous nest net network never news newspap next nitrogen nocturn nois non
    nors northwest nose noth notic noun novel novelist nuclear nucleus nurs nut oak oblig obstruct occas
    occup occupi occurr odd odor offens offer offspr older oliv onc oneself onion opera opinion oppon
    opportun oppos optic oral orbit orchid ordin ordinari ore organic organiz orient orthodox outcom
    outer output outsid outward oval ovari owner ownership oxid oxygen pace pack packag pad page paid
    painter pale palm pan panicl parallel parasit parent pari park partial particip partner passag
    passeng past patch path patholog patient pattern paul payment pea peac peak penetr peninsula pepper
    perceiv percept perfect perman permiss permit persian persist personnel petal phase phenomenon
    philippin philosoph philosophi photograph phrase physician physicist physiolog piano pick pictur
    pierc pig pigment pile pilot pin pine pinnat pioneer pipe pit pitch pitcher plain planet plastic
    platform pleas pleasant pleasur plot plum plumag plural pocket pod poem poet poetri pole polic
    polici polish politician pond pool poor pope popul popular portion positive post pot potato potenti
    pound pour powder prairi prais prayer preced precipit precis predict prefer pregnanc prescrib
    presenc preserv press previous prey prick priest primari primarili prime primit princ princip prior
    prison privat privileg prize procedur proceed profess profession profit progress prolong promin
    promis promot pronounc proof propel proper proport propos proposit protein protest prove provinc
    psycholog publish pull pulp pump punch pungent punish purchas pure purplish push quarter queen quiet
    quit rabbit racem radic radio radioact rail railroad rain random rare rat ratio raw ray reach readi
    readili real realiti realli rear recent reciproc recogniz rectangular recur reddish refer refin
    reflect reflex reform refus regist regul regular reject relationship relax releas relief reliev
    religion remain remark rememb render rent repair repeat replac report represent reproduc reproduct
    reptil republ reput request research reserv resid resin resort resourc respiratori respond rest
    restaur restor restraint restrict retain retir reveal revers revolut revolutionari revolv rhythm rib
    rice rich richard ride ridg rigid ring risk ritual roast robert rocket rocki rod rodent role roll
    romant rome roof rope rotat rough rout row royal rub rubber ruler runner rush russia russian rust
    sacr sad saddl safe safeti sail saint salad sale san sand satisfi sauc save scarlet scene scent
    schedul scheme scholar scientif scientist scope score scotland scottish screen screw seal search
    season seat secondari secretari section seek seem segment seiz select send sens sensat sense
    sensitive sensori sentenc sequenc serious settl settlement sever severe sew sex shade shaft shallow
    share shark shed sheep sheet shelter shift shine shini shirt shock shoe shoot shop shore shot should
    shoulder shrubbi sick sight sign signal signific silk silki silver silveri simple simultan sin sing
    singer sir sister sit site skirt skull sky slang sleep slice slide slight slip slope smell smile
    smoke snake snow soap societi sodium solar sold soldier sole solid solitari solubl solv solvent
    somebodi somewhat son song soon soul soup sour southeast southwest soviet spain spanish spatial
    speaker specialist specializ specifi speed spell spend spent sphere spice spider spike spin spinal
    spine spini spiral spirit spiritu split spoke spore spring squar squeeze stabil staff stain stalk
    stamp statement statesman station statist status stay steadi steam steel steep step stew stick stiff
    still stimul stimulus stitch stomach stood storag storm stout straight strain strang stream street
    strengthen stress stretch strict strike string strip stripe stroke struck struggl subclass subfamili
    subord subordin subshrub substitut succeed succul suck suffer suffici suggest suit suitabl sum
    summer superfici superior supervis suppos suppress suprem surgeri surgic surpris surround surviv
    suspend suspens swallow swamp swell swift swim swing sword syllabl symbol symptom syndrom synthet
    systemat talk tan tank tap tape taper target task tast tax tea teach teacher tear technic techniqu
    technolog teeth telephon televis tell tempor temporari temporarili tend tendenc tender tenni tension
    termin terrestri territori terror terrorist testament texa text textur theater theatric theolog
    therapi thicken third thoma thorough thread threaten throat throughout ticket tide tie tight timber
    ting tiny tip tire titl tobacco toe tomato tone tongu tool tooth topic total touch tough tower toxic
    toy trace track tract tradit traffic trail trait transact transfer transform transit translat
    transmiss transmit transpar transport trap trial triangular tribe tributari trick trim trip troop
    troubl truck trumpet trunk trust truth try tube tuber tubular tuft tumor turkey twist typic unabl
    undergo underground understand unexpect uniform union universe university unpleas unusu upon upright
    upward urban urin uterus utter valid valley valuabl valv vapor var variab vena verb verbal vers
    version vertebr vertic vibrat vice victim victori vigor villag vine violat violenc violent violet
    virginia virtu virus visibl vision visit visual vital vitamin vocal voltag volum vote vowel wage
    wait want warfar warn wash washington wast watch wax weak wealth weapon wear weather weav web wed
    weed week weigh weight wet whale wheat wherebi whether whip whitish whom widespread wife william
    window winter wire wish wit withdraw wonder wooden woodi woodland wool woolli worldwid worm worri
    worship worth worthi wound woven wrap wrong yard yellowish yet york yourself youth zealand zone
    """
)

RARITY: dict[str, float] = {
    **dict.fromkeys(_NOW_AND_THEN, 0.72),
    **dict.fromkeys(_OFTEN, 0.57),
    **dict.fromkeys(_EVERYWHERE, 0.42),
}
"""Weight of a common stem as evidence; a stem that is not listed has 1."""
