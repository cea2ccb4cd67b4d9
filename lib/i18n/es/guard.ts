export default {
  'guard.title': 'No se ha podido mostrar',
  'guard.words':
    'Algo de lo guardado aquí no se ha podido mostrar. No se ha perdido ni cambiado nada, y las demás páginas siguen funcionando.',
  'guard.again': 'Intentar de nuevo',
}
