import type { ContactWords } from '../../model/index.ts'

// prettier-ignore
export const contact: ContactWords = {
  callOn: ['(ruf(en|t)?|erreich(en|st)) (sie |du )?uns( an)?( unter| per telefon)?( der nummer| der rufnummer)?', '(an(zu)?rufen|telefonisch|per telefon|telefonische auskunft)( erreichbar)?( unter)?( der nummer| der rufnummer)?', 'unter( der)? (nummer|rufnummer|telefonnummer|tel.?|telefon)', '(telefonat|anruf) unter', 'wählen sie'],
  upTo: ['bis'],
  further: ['(oder|und|bzw.?|od.?|u.?)'],
  otherNumber: ['(artikel|bestell|auftrags|rechnungs|kunden|teile|serien|lizenz|genehmigungs|material|vertrags)(nummer|nr.?)', 'art.? ?nr.?', 'best.? ?nr.?', 'az.?', 'aktenzeichen', '(bank)?konto( ?(nr.?|nummer))?', 'kto.?( ?nr.?)?', 'iban', 'swift', 'bic', 'blz', 'bankleitzahl', 'kontoverbindung', 'bankverbindung'],
  registered: ['(firmen|gesellschafts|satzungs|rechts|haupt|unternehmens)?sitz( der gesellschaft)?', 'registeradresse'],
  situated: ['mit( dem)? sitz in( der)?', '(gelegen|ansässig|wohnhaft) (in|an|am)( der)?', '(unter der|unter) (adresse|anschrift)', 'zu finden (in|an|am)( der)?'],
  branch: ['(zweig)?niederlassung(en)?', 'zweigstellen?', 'filial(e|en)', 'außenstellen?', 'geschäftsstellen?', '(verkaufs|vertriebs|regional|zweig)büros?', '(außen|auslieferungs|zentral)?lager', 'werk(e)?', '(produktions|zweit|außen)?standorte', 'showrooms?', 'betriebsstätten?', 'repräsentanz(en)?'],
  region: ['(kanton|landkreis|lk|kreis|bundesland) *'],
  extension: ['durchwahl', 'dw', 'nebenstelle', 'app'],
}
