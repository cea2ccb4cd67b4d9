import { table } from '../table.ts'

export default table(
  'add-on',
  `
aspro | Aspro | | aspro.ru | path:bitrix/templates/aspro_allcorp3 path:bitrix/templates/aspro_next path:bitrix/templates/aspro_max path:bitrix/templates/aspro_lite path:bitrix/templates/aspro_premier path:bitrix/templates/aspro_allcorp2 path:bitrix/templates/aspro_optimus mark:call=arAsproOptions mark:set=arAsproOptions
yootheme | YOOtheme Pro | YOOtheme | yootheme.com | path:wp-content/themes/yootheme path:templates/yootheme
sp-page-builder | SP Page Builder | JoomShaper | joomshaper.com | path:components/com_sppagebuilder class:sppb-section
helix-ultimate | Helix Ultimate | JoomShaper | joomshaper.com | path:templates/shaper_helixultimate path:plugins/system/helixultimate
rsform | RSForm! Pro | RSJoomla | rsjoomla.com | path:media/com_rsform path:components/com_rsform
k2-joomla | K2 | JoomlaWorks | getk2.org | path:components/com_k2 path:media/k2
gantry | Gantry | RocketTheme | gantry.org | path:media/gantry5
finsweet-attributes | Finsweet Attributes | Finsweet | finsweet.com | npm:@finsweet/attributes npm:@finsweet/attributes-cmsfilter npm:@finsweet/attributes-cmsload npm:@finsweet/attributes-cmsnest npm:@finsweet/attributes-toc npm:@finsweet/attributes-cmsslider npm:@finsweet/cookie-consent
memberspace | MemberSpace | | memberspace.com | host:cdn.memberspace.com
relume | Relume | | relume.io | host:cdn.relume.io npm:@relume_io/relume-ui
hyva | Hyvä | Hyvä Themes | hyva.io | mark:call=hyva path:Hyva_Theme mark:set=hyva
`,
)
