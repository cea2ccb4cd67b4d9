import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'Hasło do kluczy CRM',
  'vault.words':
    'Klucze do systemów CRM leżą w tej przeglądarce. Z hasłem są zapieczętowane: kto skopiuje pliki przeglądarki, nie użyje ich. Hasło podaje się raz po każdym uruchomieniu przeglądarki. Profile nie są pieczętowane.',
  'vault.none': 'Nie ustawiono hasła.',
  'vault.locked': 'Klucze są zablokowane. Eksporty czekają, aż je odblokujesz.',
  'vault.open': 'Klucze są odblokowane do zamknięcia przeglądarki.',
  'vault.passphrase': 'Nowe hasło',
  'vault.again': 'To samo jeszcze raz',
  'vault.now': 'Hasło',
  'vault.protect': 'Chroń klucze',
  'vault.unlock': 'Odblokuj',
  'vault.lock': 'Zablokuj teraz',
  'vault.change': 'Zmień hasło',
  'vault.remove': 'Usuń hasło',
  'vault.forgotten': 'Nie pamiętam hasła',
  'vault.forgottenWords':
    'Bez hasła nikt nie otworzy zapieczętowanych kluczy. Możesz je wyrzucić i połączyć systemy CRM od nowa. Profile, szkice i potwierdzenia zostają.',
  'vault.giveUp': 'Wyrzuć klucze',
  'problem.passphraseShort': 'Użyj co najmniej 10 znaków, najlepiej kilku słów.',
  'problem.passphrasesDiffer': 'Wpisane hasła różnią się.',
  'problem.passphraseWrong': 'To nie jest to hasło.',
  'done.vaultProtected': 'Klucze są zapieczętowane',
  'done.vaultOpen': 'Klucze są odblokowane',
  'done.vaultLocked': 'Klucze są zablokowane',
  'done.vaultRemoved': 'Hasło usunięto; klucze znów leżą w przeglądarce otwarte',
  'done.vaultGivenUp': 'Kluczy już nie ma. Połącz systemy CRM od nowa.',
  'stopped.locked': 'Klucze są zablokowane. Odblokuj je w ustawieniach i wznów.',
  'problem.crmLocked': 'Klucze są zablokowane. Najpierw odblokuj je w ustawieniach.',
} satisfies Translation
