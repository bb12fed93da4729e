/// Lists of names, commonest first; of no person.
enum CommonNames {
  static let boys = words(
    """
    oliver george noah arthur harry leo muhammad jack charlie oscar jacob henry thomas freddie \
    alfie theo william theodore archie joshua alexander james isaac edward lucas tommy finley max \
    logan ethan mohammed teddy benjamin arlo joseph sebastian harrison elijah adam daniel samuel \
    louie mason reuben albie rory jaxon hugo luca zachary reggie hunter louis dylan albert david \
    jude frankie roman ezra toby riley carter ronnie frederick gabriel stanley bobby jesse michael \
    elliot grayson mohammad liam jenson ellis harley harvey jayden jake ralph rowan elliott jasper \
    ollie charles finn felix caleb chester jackson hudson leon ibrahim ryan blake alfred oakley \
    matthew luke robert peter christopher callum connor kieran jamie scott sean patrick stephen \
    nathan aaron owen rhys evan tyler kyle cameron lewis bradley ashton morgan billy joe john paul
    """)
  static let girls = words(
    """
    olivia amelia isla ava ivy freya lily florence mia willow rosie sophia isabella grace daisy \
    sienna poppy elsie emily ella evelyn phoebe evie charlotte harper millie matilda maya sophie \
    emilia isabelle elizabeth eva ruby penelope violet ada bonnie clara erin alice aria jessica \
    layla chloe hallie mabel lottie holly robyn orla imogen molly thea maisie eliza hannah eleanor \
    nancy scarlett zara lola anna rose luna arabella ellie megan lucy abigail georgia beatrice \
    nevaeh summer martha lara heidi amber darcie edith maria lyla margot eden aurora myla victoria \
    iris gracie bella delilah sara darcey amelie skye nova harriet ottilie maeve leah lacey niamh \
    katie caitlin bethany rebecca rachel paige lauren gemma shannon tia keira francesca tilly libby
    """)
  static let surnames = words(
    """
    smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson \
    wright walker white edwards hughes green hall lewis harris clarke patel jackson wood turner \
    martin cooper hill ward morris moore clark lee king baker harrison morgan allen james scott \
    phillips watson davis parker price bennett young griffiths mitchell kelly cook carter \
    richardson bailey collins bell shaw murphy miller cox richards khan marshall anderson simpson \
    ellis adams begum wilkinson foster chapman powell webb rogers gray mason ali hunt hussain \
    campbell matthews owen palmer holmes mills barnes knight lloyd butler russell barker fisher \
    stevens jenkins murray dixon harvey graham pearson fletcher howard gibson andrews elliott \
    stewart reynolds ford payne fox wells west day brooks ryan cole burns walsh perry dawson grant
    """)
  static let southAsianBoys = words(
    """
    muhammad mohammed ayaan yusuf ibrahim ali adam hamza zain omar ahmed hassan bilal aryan arjun \
    rohan haris musa isa abdullah ismail umar daniyal rayyan kabir dev krish vihaan reyansh idris \
    zayn eesa yahya taha hashir faizan imran kareem sahil aarav ishaan karan amir nabil salman tariq
    """)
  static let southAsianGirls = words(
    """
    aisha fatima maryam zara inaya ayesha hafsa khadija amina safa anaya hana zainab sana iqra \
    maira noor aaliyah alisha ria priya anika diya simran jasmine kavya meera saanvi isha sumaiya \
    aleena nadia rabia mahnoor hira areeba laiba tahira nasreen shazia rukhsana anjali pooja neha
    """)
  static let southAsianSurnames = words(
    """
    khan patel begum hussain ali ahmed singh kaur akhtar bibi shah malik iqbal mahmood rahman \
    sharma miah mohammed uddin islam choudhury bashir aziz rashid mirza javed butt chaudhry sheikh \
    desai mistry joshi gill sandhu dhillon sidhu bains grewal rai kumar gupta mehta hassan hossain \
    alam sultana khatun qureshi siddique raja rafiq saleem younis zaman anwar haq farooq parveen
    """)
  static let surnameStarts = words(
    """
    ash brad hather whit stan hol new mar thorn east wes nor sut had pen tre pol car black red \
    green long lang rad rod stock stod brom bram ched chad wood wad wal wil win har har hed hurst \
    kirk kil mid mil mel mor mul nether os ox pad pick plum pres ray rip rush sal sed shel sher \
    skel sand som sout staf stap stav sud swin tad tan til tin tol up ut wake war wat weath wid
    """)
  static let surnameEnds = words(
    """
    ley worth combe ton ham field well bury ford by thwaite wick stead bourne bridge brook cote \
    dale den don gate grave greave head hurst ing ingham land low man mere more over ridge ris \
    sall shaw ster stoke stone tree wald ward water way wood yard croft cliffe holme son kin kins
    """)
  static let forenameStarts = words(
    """
    al an ar bel bren cal car dar del don el em er fen fin gar hal jar jor kal kay ker lan lar len \
    mar mel mor nad ner or per ral ren ros sal shan tam tar tav ter val ver wil wyn yas zan zel
    """)
  static let forenameEnds = words(
    """
    a ah an ana ane ayla bert da dan den don dra ella en ena eth ia iah ian ick ie in ina iya lyn \
    mia na nell nia on ra ren rick rina ris ron sa son ta ton vin wyn ya zia
    """)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// Short forms by which children are known.
  static let shortForms = [
    "oliver": "ollie", "alexander": "alex", "thomas": "tom", "william": "will", "joshua": "josh",
    "benjamin": "ben", "joseph": "joe", "samuel": "sam", "daniel": "dan", "matthew": "matt",
    "charles": "charlie", "frederick": "fred", "harrison": "harry", "zachary": "zac",
    "michael": "mike", "robert": "rob", "christopher": "chris", "jacob": "jake", "james": "jamie",
    "edward": "ted", "theodore": "theo", "elizabeth": "lizzie", "isabella": "bella",
    "isabelle": "izzy", "charlotte": "lottie", "matilda": "tilly", "eleanor": "ellie",
    "abigail": "abi", "jessica": "jess", "rebecca": "becky", "katie": "kate", "sophie": "soph",
    "olivia": "liv", "amelia": "millie", "florence": "flo", "rosie": "rose", "megan": "meg",
    "victoria": "vicky", "muhammad": "mohammed", "mohammed": "mohamed", "abdullah": "abdul",
    "ibrahim": "ibi", "francesca": "fran", "caitlin": "cait", "stephen": "steve", "peter": "pete",
  ]
}
