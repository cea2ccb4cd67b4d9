import { table } from '../table.ts'

export default table(
  'add-on',
  `
divi | Divi | Elegant Themes | elegantthemes.com | path:wp-content/themes/Divi mark:class=wp-theme-Divi class:et_pb_* meta:generator=Divi mark:class=et_divi_theme | elementor wpbakery | https://www.elegantthemes.com/documentation/divi/
bricks | Bricks Builder | Bricks | bricksbuilder.io | path:wp-content/themes/bricks mark:class=wp-theme-bricks class:brxe-* | elementor | https://academy.bricksbuilder.io/
astra | Astra | Brainstorm Force | wpastra.com brainstormforce.com | path:wp-content/themes/astra mark:class=wp-theme-astra mark:class=ast-desktop path:wp-content/plugins/astra-addon | generatepress kadence | https://wpastra.com/docs/
generatepress | GeneratePress | EDGE22 | generatepress.com | path:wp-content/themes/generatepress mark:class=wp-theme-generatepress | astra | https://docs.generatepress.com/
kadence | Kadence | StellarWP | kadencewp.com | path:wp-content/themes/kadence mark:class=wp-theme-kadence path:wp-content/plugins/kadence-blocks class:wp-block-kadence-* | astra | https://www.kadencewp.com/help-center/
oceanwp | OceanWP | Nick | oceanwp.org | path:wp-content/themes/oceanwp mark:class=wp-theme-oceanwp mark:class=oceanwp-theme path:wp-content/plugins/ocean-extra | astra | https://docs.oceanwp.org/
avada | Avada | ThemeFusion | theme-fusion.com avada.com | path:wp-content/themes/Avada mark:class=wp-theme-Avada path:wp-content/plugins/fusion-builder class:fusion-fullwidth mark:class=avada-html-layout-wide path:wp-content/uploads/fusion-styles class:fusion-row | divi enfold | https://avada.com/documentation/
enfold | Enfold | Kriesi | kriesi.at | path:wp-content/themes/enfold mark:class=wp-theme-enfold class:avia-section | avada | https://kriesi.at/documentation/enfold/
betheme | Betheme | Muffin Group | muffingroup.com | path:wp-content/themes/betheme mark:class=wp-theme-betheme class:mfn-builder-content | avada | https://support.muffingroup.com/
the7 | The7 | Dream-Theme | the7.io | path:wp-content/themes/dt-the7 mark:class=wp-theme-dt-the7 mark:class=the7-core-ver | avada | https://guide.the7.io/
salient | Salient | ThemeNectar | themenectar.com | path:wp-content/themes/salient mark:class=wp-theme-salient mark:attr=data-nectar-* class:nectar-button | avada | https://themenectar.com/docs/salient/
flatsome | Flatsome | UX-themes | uxthemes.com | path:wp-content/themes/flatsome mark:class=wp-theme-flatsome | woodmart | https://docs.uxthemes.com/
woodmart | WoodMart | XTemos | xtemos.com | path:wp-content/themes/woodmart mark:class=wp-theme-woodmart mark:class=woodmart-ajax-shop-on class:wd-header-nav | flatsome | https://xtemos.com/docs/woodmart/
hello-elementor | Hello Elementor | Elementor | elementor.com | path:wp-content/themes/hello-elementor mark:class=wp-theme-hello-elementor | astra | https://elementor.com/products/hello-theme/
neve | Neve | Themeisle | themeisle.com | path:wp-content/themes/neve mark:class=wp-theme-neve | astra | https://docs.themeisle.com/
blocksy | Blocksy | CreativeThemes | creativethemes.com | path:wp-content/themes/blocksy mark:class=wp-theme-blocksy path:wp-content/plugins/blocksy-companion | astra | https://creativethemes.com/blocksy/docs/
sydney-theme | Sydney | aThemes | athemes.com | path:wp-content/themes/sydney mark:class=wp-theme-sydney | astra | https://docs.athemes.com/
customify | Customify | PressMaximum | pressmaximum.com | path:wp-content/themes/customify mark:class=wp-theme-customify | astra | https://pressmaximum.com/docs/customify/
storefront | Storefront | Automattic | woocommerce.com | path:wp-content/themes/storefront mark:class=wp-theme-storefront | flatsome | https://woocommerce.com/documentation/themes/storefront/
wordpress-default-theme | WordPress default theme | WordPress Foundation | wordpress.org | path:wp-content/themes/twentytwentyfive mark:class=wp-theme-twentytwentyfive path:wp-content/themes/twentytwentyfour mark:class=wp-theme-twentytwentyfour path:wp-content/themes/twentytwentythree mark:class=wp-theme-twentytwentythree path:wp-content/themes/twentytwentytwo mark:class=wp-theme-twentytwentytwo path:wp-content/themes/twentytwentyone mark:class=wp-theme-twentytwentyone path:wp-content/themes/twentytwenty mark:class=wp-theme-twentytwenty path:wp-content/themes/twentynineteen mark:class=wp-theme-twentynineteen path:wp-content/themes/twentyseventeen mark:class=wp-theme-twentyseventeen path:wp-content/themes/twentysixteen mark:class=wp-theme-twentysixteen path:wp-content/themes/twentyfifteen mark:class=wp-theme-twentyfifteen | astra | https://wordpress.org/documentation/article/default-themes/
genesis | Genesis Framework | StudioPress (WP Engine) | studiopress.com | path:wp-content/themes/genesis mark:class=wp-theme-genesis path:wp-content/plugins/genesis-blocks | generatepress | https://studiopress.github.io/genesis/
uncode | Uncode | Undsgn | undsgn.com | path:wp-content/themes/uncode mark:class=wp-theme-uncode | salient | https://support.undsgn.com/
bridge | Bridge | Qode Interactive | qodeinteractive.com | path:wp-content/themes/bridge mark:class=wp-theme-bridge class:qode_header | avada | https://bridge.qodeinteractive.com/documentation/
porto | Porto | P-THEMES | portotheme.com | path:wp-content/themes/porto mark:class=wp-theme-porto | flatsome | https://www.portotheme.com/wordpress/porto/documentation/
impreza | Impreza | UpSolution | us-themes.com | path:wp-content/themes/Impreza mark:class=wp-theme-Impreza
jupiter | Jupiter X | Artbees | jupiterx.com artbees.net | path:wp-content/themes/jupiterx path:wp-content/themes/jupiter
total-theme | Total | WPExplorer | wpexplorer.com totalwptheme.com | path:wp-content/themes/Total
newspaper | Newspaper | tagDiv | tagdiv.com | path:wp-content/themes/Newspaper path:wp-content/plugins/td-composer class:td-container
xstore | XStore | 8theme | xstore.8theme.com 8theme.com | path:wp-content/themes/xstore
thegem | TheGem | CodexThemes | codex-themes.com | path:wp-content/themes/thegem path:wp-content/themes/thegem-elementor
x-pro-theme | Pro and X (Themeco) | Themeco | theme.co | path:wp-content/themes/pro path:wp-content/themes/x path:wp-content/plugins/cornerstone
sage-roots | Sage (Roots) | Roots | roots.io | path:wp-content/themes/sage path:app/themes/sage
bedrock | Bedrock (Roots) | Roots | roots.io | path:app/plugins path:app/uploads path:wp/wp-includes
phlox | Phlox | averta | phlox.pro averta.net | path:wp-content/themes/phlox path:wp-content/themes/phlox-pro
hestia | Hestia | Themeisle | themeisle.com | path:wp-content/themes/hestia
`,
)
