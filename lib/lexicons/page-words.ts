/**
 * Folded words that are capitalised on company pages but not part of a person's name: places, trades, page furniture. They
 * lower a name's score but do not exclude it; "Grant", "Frank" and "Rose" are deliberately missing.
 */
const WORDS = `
about academy access accessories account accounting acquisition activities address administration advanced advisors advisory affairs africa
agency agreement agriculture air airport all alliance america american analysis analytics and annual app application applications april
architecture area arts asia asset assets associates association assurance august australia austria authority automation automotive avenue award
awards back balance banking bay beach belgium benefits best beyond big bio blog board book brand branding brands brazil bridge britain british
broker brokers building buildings bureau business buy calendar camp campus canada capital card care career careers cart case catalog catalogue
category cell center central centre ceramics certificate certification certified chain challenge chamber charity chat chemical chemicals chief
children china choice circle city civil classic clean clear click client clients clinic cloud club coast code collection college commerce
commercial commission committee common communication communications community company compliance components computer conditions conference
construction consulting consumer contact contacts content control cookie cookies cooperation copyright core corner corp corporate corporation
council country county course courses court creative credit culture current custom customer customers cyber daily dashboard data date day days
december defense defence delivery dental department departments design designs development device devices digital direct directions directors
discover distribution district division document documents domain download downloads drive dynamics earth east eastern economy ecosystem editor
education efficiency electric electrical electronics email emails employee employees energy engine engineering engineers english enterprise
enterprises entertainment environment environmental equipment equity estate europe european event events excellence exchange executive experience
expert expertise experts explore export express external facilities factory family faq fashion february federal federation feedback field fields
film finance financial find fire first fitness follow food foods football for forest form forms forum foundation france free freight friday
fund funding funds furniture future gallery game games garden gas gateway general german germany get gift global goals gold golden government
great green group groups growth guarantee guide hall hardware harbor harbour have head headquarters health healthcare heating heavy help heritage high
highlights highway hills history holding holdings home homes hospital hospitality hotel hotels hour hours house housing how hub human
identity image images imaging impact implementation import impressum imprint improvement inc incorporated independent index india industrial industries
industry info information infrastructure initiative innovation innovations innovative inside insight insights institute institution insurance integrated
integration integrity intelligence interactive interest interior international internet investment investments investor investors island islands
issue italy january japan job jobs join july june key kingdom kit know knowledge korea lab label laboratories laboratory labs lake land
language law leader leaders leadership leading learn learning legal library license life lifestyle light lighting lightning limited line link links
list live living local location locations log login logistics logo london loyalty ltd machine machinery machines made magazine mail main maintenance make
making management manager managers manual manufacturer manufacturers manufacturing map maps march marine market marketing markets master materials
measurement mechanical media medical medicine meet meeting meetings member members membership memory menu message metal metals method metro mexico
middle mining ministry mission mobile mobility model models modern monday money month more motor motors mountain music name national natural
nature navigation network networks new news newsletter next north northern note notice november nuclear number nursing ocean october office
offices official offshore oil online only open operation operations opportunities opportunity order orders organic organisation organization
our outdoor overview owner pacific package packaging page pages paper park partner partners partnership parts party patient patients payment
payments people performance personal pharma pharmaceutical phone photo photography pipeline place plan planning plans plant plastic platform play
please plus point policies policy political pool popular port portal portfolio position positions post power practice premium presentation press
price prices pricing primary printing privacy private process processing processes procurement product production products professional professionals
profile program programme programs progress project projects promise properties property protection provider public publications publishing purchase
quality question questions quick quote radio rail railway range rate read ready real recent recipes recruitment recycling reference references
regional register registration related relations release releases reliable remote renewable rental report reports republic request research
reserved resort resource resources responsibility restaurant results retail return returns review reviews rights risk river road robotics room
route royal rules russia safety sales sample san saturday save school schools science sciences scientific search season secretary section sector secure
security see selected senior september series server service services settings share ship shipping shop shopping show sign site sitemap skills
skip small smart social society software solar solution solutions source south southern space spain special specialist specialists sport
sports square staff standard standards start state statement states station status steel step steps stock storage store stores stories story
strategic strategy street strong student students studio studios style subscribe subsidiary success summer sunday super supplier suppliers
supply support sustainability sustainable switzerland system systems table talent tax team teams tech technical technique technologies technology
telecom telecommunications telephone television tell term terms test testimonials testing textile the theatre theme then thermal things this thursday
time times title today together tool tools top total touch tourism tower town trade trading traffic training transfer transformation transport
transportation travel treatment trust trusted tuesday turkey type ukraine union unit united units university update updates urban usa use
user users utility valley value values vehicle vehicles venture ventures vice video videos view village virtual visa vision visit visitor
volunteer volunteers wall want warehouse warranty waste watch water way web website wednesday weekly welcome well wellness west western what when
where who wholesale why wind window wireless with women wood work working works workshop world worldwide year years yes you your youth zone
san santa santo saint sankt st los las el dell city-center nueva nuevo nova
der die das und oder mit für von unser unsere unserer ihr ihre ihren über uns wir sie aktuelle aktuelles allgemeine allgemeinen alle amt amtsgericht anfahrt anfrage angebot
angebote ansprechpartner arbeit ausbildung bereich beratung bildung büro daten datenschutz dienstleistungen druck energie entwicklung erfahrung firma
forschung geschäft gesellschaft gesundheit haus industrie jetzt karriere kontakt kunden lager leistungen leitung lösungen maschinen mehr mitarbeiter
nachhaltigkeit neue neues neuer öffnungszeiten partner presse produkte produktion projekte qualität rechtliche referenzen region schule service sicherheit
stadt standort standorte straße strasse technik technische umwelt unternehmen verein vertrieb verwaltung vorstand werk wirtschaft zentrum zukunft
le les des une notre nos votre vos qui nous avec pour dans sur actualités accueil activité activités entreprise équipe espace gestion groupe mentions
métiers produits projets qualité réalisations recherche santé savoir société solutions ville voir
los las una nuestro nuestra nuestros nuestras aviso calidad calle clínica empresa equipo estamos gestión historia inicio noticias nosotros
política privacidad proyectos quienes servicio servicios sobre soluciones somos trabajo ventas
azienda chi contatti prodotti servizi settore sede siamo storia lavora nostra nostri qualità
empresa sobre nossa nossos produtos serviços qualidade contato contatos início notícias rua
onze ons over het een contact diensten producten nieuws vacatures bedrijf
nasz nasza nasze nasi firma kontakt oferta aktualności realizacje usługi produkty zarząd rada spółka ulica strona główna polityka prywatności grupa dział biuro
bank biuro centrum sąd rejonowy
hakkımızda iletişim ürünler hizmetler kurumsal anasayfa projeler haberler yönetim kurulu şirket teklif
наш наша наши компания компании контакты новости услуги продукция главная отдел проекты группа общество завод россия москва область район улица директор
руководство производство качество центр служба политика
lorem ipsum dolor amet google facebook twitter linkedin instagram youtube whatsapp microsoft apple amazon github wikipedia
hong kong york zealand francisco angeles diego jose tokyo osaka beijing shanghai shenzhen singapore dubai taipei seoul berlin hamburg münchen
palma mallorca ibiza sevilla valencia bilbao málaga zaragoza lima bogotá buenos aires montevideo caracas alegre paulo rio janeiro recife brasília
napoli firenze bologna venezia palermo genova marseille toulouse bordeaux lille nantes strasbourg stuttgart düsseldorf köln leipzig dresden
nürnberg hannover bremen bonn basel bern genève lausanne luzern salzburg graz linz bruxelles antwerpen gent haag utrecht eindhoven groningen
dublin manchester liverpool birmingham leeds glasgow edinburgh bristol cardiff belfast boston chicago houston dallas seattle denver atlanta miami
philadelphia toronto vancouver montreal melbourne brisbane auckland wellington mumbai delhi bangalore chennai hyderabad kolkata karachi lahore
dhaka bangkok hanoi jakarta manila kuala lumpur riyadh jeddah doha kuwait manama muscat dhabi cairo tehran baghdad beirut amman athens rome prague
budapest bucharest belgrade zagreb ljubljana bratislava vilnius riga tallinn helsinki stockholm oslo copenhagen moscow kyiv kiev minsk izmir bursa
frankfurt zürich wien paris lyon madrid barcelona roma milano torino warszawa kraków gdańsk poznań wrocław lisboa porto amsterdam rotterdam brussels istanbul ankara
`

export const pageWords: readonly string[] = WORDS.split(/\s+/).filter(Boolean)
