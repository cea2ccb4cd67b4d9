import type { Lexicon } from '../model/index.ts'
import type { LanguageSign } from './language.ts'

/** Words of contact blocks and menus, folded, and letters that one Latin language has and its neighbours lack: a page of names and numbers tells its language by these. */
const LATIN_SIGNS: Readonly<Record<string, { readonly letters: RegExp; readonly words: string }>> = {
  en: {
    letters: /(?!)/u,
    words:
      'phone address about mail office contact team home news products services company careers privacy terms board director manager chairman founded sales support read learn street road ltd limited',
  },
  de: {
    letters: /[äöüß]/u,
    words:
      'telefon telefax anschrift impressum datenschutz startseite kontakt karriere leistungen produkte unternehmen geschäftsführer geschäftsführung vorstand leiter leiterin ansprechpartner mitarbeiter straße gmbh kg abteilung vertrieb leitung',
  },
  fr: {
    letters: /[èêçùœ]/u,
    words:
      'téléphone tél courriel adresse accueil mentions légales équipe société entreprise produits actualités président directeur directrice responsable siège rue avenue salariés voir contactez propos métiers',
  },
  es: {
    letters: /[ñ¿¡]|ción$/u,
    words:
      'teléfono tel correo dirección inicio aviso equipo empresa productos servicios noticias presidente director directora gerente calle avenida conoce quiénes contacto cookies política secretario vocal vocales consejo nuestro empleados',
  },
  it: {
    letters: /ò|zione$/u,
    words:
      'telefono indirizzo chi siamo azienda prodotti servizi contatti presidente amministratore direttore responsabile sede legale via piazza dipendenti società iva privacy lavora storia consigliere',
  },
  nl: {
    letters: /ij/u,
    words:
      'telefoon adres over ons diensten producten nieuws contact medewerkers vacatures bezoekadres postbus kvk btw bestuur voorzitter directeur bedrijf werken team straat',
  },
  pl: {
    letters: /[ąćęłńśźż]/u,
    words:
      'telefon tel adres strona główna kontakt oferta aktualności produkty usługi firma spółka zarząd prezes dyrektor kierownik specjalista ulica kariera nasza zespół',
  },
  pt: {
    letters: /[ãõ]|ção$/u,
    words:
      'telefone endereço início contato contatos equipa equipe empresa produtos serviços notícias presidente diretor diretora gerente rua avenida sobre nós quem política vogal vogais conselho nossos nosso',
  },
  tr: {
    letters: /[ğışç]/u,
    words:
      'telefon adres faks posta anasayfa sayfa hakkımızda kurumsal iletişim ürünler hizmetler haberler müdür müdürü başkanı yönetim kurulu üyesi şirket cadde sokak mahallesi mah cad sok',
  },
}

/** What telling a language needs of each lexicon; shipped as one small file. */
export function signsOf(lexicons: readonly Lexicon[]): LanguageSign[] {
  return lexicons.map(({ lang, script, stopwords }) => {
    const latin = LATIN_SIGNS[lang]
    return {
      lang,
      script,
      stopwords,
      words: latin?.words.split(' ') ?? [],
      ...(latin ? { letters: latin.letters.source } : {}),
    }
  })
}
