/** A page has words by which its language is told. */
export const SPOKEN: Readonly<Record<string, string>> = {
  pl: 'Jesteśmy firmą, która od lat robi to samo i robi to dobrze.',
  ru: 'Мы работаем с людьми и для людей и делаем это хорошо.',
  fa: 'ما این کار را برای شما و با شما انجام می دهیم.',
  zh: '我们认真做好每一件产品，欢迎来厂参观。',
  en: 'We make what we know and we know what we make.',
  de: 'Wir machen das, was wir können, und das seit vielen Jahren.',
  fr: 'Nous faisons ce que nous savons faire et nous le faisons bien.',
  es: 'Hacemos lo que sabemos hacer y lo hacemos con mucho gusto.',
  pt: 'Fazemos o que sabemos fazer e não fazemos mais nada com isso.',
  it: 'Facciamo quello che sappiamo fare e lo facciamo bene con gli altri.',
  nl: 'Wij maken wat wij kunnen en dat doen we met heel veel plezier.',
  ja: '私たちはものづくりを大切にしています。',
  ko: '우리는 좋은 제품을 만들기 위해 노력합니다.',
  ar: 'نحن نعمل على هذا من أجل عملائنا في كل مكان.',
  tr: 'Biz bu işi uzun yıllardır severek ve en iyi şekilde yapıyoruz.',
}
