import type { Translation } from '../messages.ts'

export default {
  'settings.vault': 'Frase de contraseña de las claves de CRM',
  'vault.words':
    'Las claves de sus CRM están en este navegador. Con una frase de contraseña quedan selladas: quien copie los archivos del navegador no podrá usarlas. La escribe una vez tras cada inicio del navegador. Las fichas no se sellan.',
  'vault.none': 'No hay ninguna frase de contraseña.',
  'vault.locked': 'Las claves están bloqueadas. Las exportaciones esperan a que las desbloquee.',
  'vault.open': 'Las claves están desbloqueadas hasta que se cierre el navegador.',
  'vault.passphrase': 'Nueva frase de contraseña',
  'vault.again': 'La misma otra vez',
  'vault.now': 'Frase de contraseña',
  'vault.protect': 'Proteger las claves',
  'vault.unlock': 'Desbloquear',
  'vault.lock': 'Bloquear ahora',
  'vault.change': 'Cambiar la frase de contraseña',
  'vault.remove': 'Quitar la frase de contraseña',
  'vault.forgotten': 'La he olvidado',
  'vault.forgottenWords':
    'Sin la frase de contraseña nadie puede abrir las claves selladas. Puede desecharlas y conectar de nuevo sus CRM. Las fichas, los borradores y los recibos se quedan.',
  'vault.giveUp': 'Desechar las claves',
  'problem.passphraseShort': 'Use al menos 10 caracteres; lo mejor, varias palabras.',
  'problem.passphrasesDiffer': 'Las dos no coinciden.',
  'problem.passphraseWrong': 'Esa no es la frase de contraseña.',
  'done.vaultProtected': 'Las claves están selladas',
  'done.vaultOpen': 'Las claves están desbloqueadas',
  'done.vaultLocked': 'Las claves están bloqueadas',
  'done.vaultRemoved':
    'Se quitó la frase de contraseña; las claves vuelven a estar a la vista en el navegador',
  'done.vaultGivenUp': 'Las claves ya no están. Conecte de nuevo sus CRM.',
  'stopped.locked': 'Las claves están bloqueadas. Desbloquéelas en los ajustes y continúe.',
  'problem.crmLocked': 'Las claves están bloqueadas. Desbloquéelas primero en los ajustes.',
} satisfies Translation
