import { table } from '../table.ts'

export default table(
  'fonts',
  `
google-fonts | Google Fonts | Google | google.com fonts.google.com | host:fonts.googleapis.com host:fonts.gstatic.com | adobe-fonts bunny-fonts | https://developers.google.com/fonts/docs/getting_started
adobe-fonts | Adobe Fonts | Adobe | adobe.com typekit.com | host:use.typekit.net host:use.typekit.com host:p.typekit.net | google-fonts fonts-com | https://helpx.adobe.com/fonts/using/add-fonts-website.html
fonts-com | Fonts.com | Monotype | fonts.com monotype.com | host:fast.fonts.net host:fast.fonts.com | adobe-fonts | https://www.fonts.com/web-fonts
cloud-typography | Cloud.typography | Hoefler&Co. (Monotype) | typography.com | host:cloud.typography.com | adobe-fonts | https://www.typography.com/webfonts
fontshare | Fontshare | Indian Type Foundry | fontshare.com | host:api.fontshare.com host:cdn.fontshare.com | google-fonts | https://www.fontshare.com/
bunny-fonts | Bunny Fonts | BunnyWay | bunny.net | host:fonts.bunny.net | google-fonts | https://fonts.bunny.net/about
font-awesome | Font Awesome | Fonticons | fontawesome.com | host:use.fontawesome.com host:kit.fontawesome.com host:ka-f.fontawesome.com host:pro.fontawesome.com file:font-awesome file:fontawesome file:fontawesome-all npm:font-awesome npm:@fortawesome/fontawesome-free host:maxcdn.bootstrapcdn.com/font-awesome/ host:netdna.bootstrapcdn.com/font-awesome/ host:stackpath.bootstrapcdn.com/font-awesome/ path:fontawesome path:font-awesome path:fontawesome-free | bootstrap-icons ionicons | https://docs.fontawesome.com/web/setup/get-started
bootstrap-icons | Bootstrap Icons | Bootstrap team | getbootstrap.com | npm:bootstrap-icons file:bootstrap-icons path:bootstrap-icons | font-awesome | https://icons.getbootstrap.com/
ionicons | Ionicons | Ionic | ionic.io ionicframework.com | file:ionicons npm:ionicons host:code.ionicframework.com/ionicons/ mark:tag=ion-icon path:ionicons | font-awesome | https://ionic.io/ionicons/usage
material-icons | Material Icons | Google | google.com | host:fonts.googleapis.com/icon npm:material-icons npm:material-design-icons npm:@mdi/font class:material-icons class:material-symbols-outlined file:materialdesignicons | font-awesome | https://developers.google.com/fonts/docs/material_icons
boxicons | Boxicons | Box Icons | boxicons.com | npm:boxicons file:boxicons path:boxicons | font-awesome | https://boxicons.com/usage
remixicon | Remix Icon | Remix Design | remixicon.com | npm:remixicon file:remixicon path:remixicon | font-awesome | https://remixicon.com/
themify-icons | Themify Icons | Themify | themify.me | file:themify-icons path:themify-icons npm:themify-icons file:themify | font-awesome | https://themify.me/themify-icons
flaticon | Flaticon | Freepik | flaticon.com | file:flaticon host:cdn-uicons.flaticon.com path:flaticon file:uicons-regular-rounded | font-awesome | https://www.flaticon.com/uicons
line-awesome | Line Awesome | Icons8 | icons8.com | npm:line-awesome file:line-awesome host:maxst.icons8.com | font-awesome | https://icons8.com/line-awesome
linearicons | Linearicons | Perxis | linearicons.com | host:cdn.linearicons.com file:linearicons | font-awesome | https://linearicons.com/free
iconfont | Iconfont | Alibaba | iconfont.cn | host:at.alicdn.com/t/ file:iconfont | font-awesome | https://www.iconfont.cn/help/detail?helptype=code
iconify | Iconify | | iconify.design | host:api.iconify.design host:code.iconify.design npm:iconify-icon npm:@iconify/iconify mark:tag=iconify-icon | font-awesome | https://iconify.design/docs/
phosphor | Phosphor Icons | Phosphor | phosphoricons.com | npm:@phosphor-icons/web npm:phosphor-icons | lucide | https://phosphoricons.com/
tabler-icons | Tabler Icons | Tabler | tabler.io | npm:@tabler/icons-webfont npm:@tabler/icons file:tabler-icons | lucide | https://tabler.io/icons
dashicons | Dashicons | WordPress | wordpress.org | file:dashicons | font-awesome | https://developer.wordpress.org/resource/dashicons/
icomoon | IcoMoon | Keyamoon | icomoon.io | host:i.icomoon.io host:d1azc1qln24ryf.cloudfront.net path:icomoon file:icomoon | font-awesome | https://icomoon.io/#docs
fontello | Fontello | | fontello.com | file:fontello path:fontello | icomoon | https://fontello.com/
`,
)
