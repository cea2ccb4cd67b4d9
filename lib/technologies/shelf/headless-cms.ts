import { table } from '../table.ts'

export default table(
  'cms',
  `
kontent-ai | Kontent.ai | | kontent.ai | host:assets-us-01.kc-usercontent.com host:kc-usercontent.com host:deliver.kontent.ai | contentful | https://kontent.ai/learn/
contentful | Contentful | | contentful.com ctfassets.net | host:images.ctfassets.net host:assets.ctfassets.net host:cdn.contentful.com host:videos.ctfassets.net host:downloads.ctfassets.net | sanity storyblok prismic strapi | https://www.contentful.com/developers/docs/
sanity | Sanity | | sanity.io | host:cdn.sanity.io tenant:api.sanity.io host:apicdn.sanity.io account:cdn.sanity.io/images/ | contentful storyblok | https://www.sanity.io/docs
storyblok | Storyblok | | storyblok.com | host:a.storyblok.com host:img2.storyblok.com host:app.storyblok.com/f/ host:api.storyblok.com host:a-us.storyblok.com account:a.storyblok.com/f/ | contentful sanity | https://www.storyblok.com/docs
prismic | Prismic | | prismic.io | host:images.prismic.io host:static.cdn.prismic.io tenant:cdn.prismic.io tenant:prismic.io host:prismic-io.s3.amazonaws.com | contentful | https://prismic.io/docs
strapi | Strapi | | strapi.io | tenant:strapiapp.com tenant:media.strapiapp.com host:strapiapp.com meta:generator=Strapi | contentful | https://docs.strapi.io/
datocms | DatoCMS | | datocms.com | host:www.datocms-assets.com host:stream.datocms.com host:graphql.datocms.com account:www.datocms-assets.com/ | contentful | https://www.datocms.com/docs
hygraph | Hygraph | | hygraph.com graphcms.com | host:media.graphassets.com host:graphassets.com host:media.graphcms.com host:hygraph.com/v2 | contentful | https://hygraph.com/docs
contentstack | Contentstack | | contentstack.com contentstack.io | host:images.contentstack.io host:assets.contentstack.io host:cdn.contentstack.io host:eu-images.contentstack.com | contentful | https://www.contentstack.com/docs
builder-io | Builder.io | | builder.io | host:cdn.builder.io mark:tag=builder-component class:builder-block class:builder-component | contentful | https://www.builder.io/c/docs
agility-cms | Agility CMS | Agility | agilitycms.com | host:cdn.agilitycms.com host:cdn-usa.agilitycms.com host:cdn-eu.agilitycms.com | contentful | https://agilitycms.com/docs
butter-cms | ButterCMS | | buttercms.com | host:cdn.buttercms.com host:api.buttercms.com | contentful | https://buttercms.com/docs/
directus | Directus | Monospace | directus.io | tenant:directus.app host:directus.app | strapi | https://docs.directus.io/
payload | Payload | Payload (Figma) | payloadcms.com | cookie:payload-token cookie:payload-theme meta:generator=Payload | strapi | https://payloadcms.com/docs
microcms | microCMS | | microcms.io | host:images.microcms-assets.io tenant:microcms.io host:files.microcms-assets.io account:images.microcms-assets.io/assets/ | contentful | https://document.microcms.io/
plasmic | Plasmic | | plasmic.app | host:img.plasmic.app host:codegen.plasmic.app host:site-assets.plasmic.app
uniform-dev | Uniform | | uniform.dev uniform.app | host:img.uniform.global host:uniform.global
scrivito | Scrivito | JustRelate | scrivito.com justrelate.com | host:assets.scrivito.com host:cdn0.scrvt.com host:cdn.scrvt.com
amplience | Amplience | | amplience.com amplience.net | host:cdn.media.amplience.net host:i1.adis.ws host:cdn.c1.amplience.net
tinacms | TinaCMS | | tina.io tinajs.io | host:assets.tina.io
decap | Decap CMS | PM | decapcms.org netlifycms.org | npm:decap-cms npm:netlify-cms host:identity.netlify.com
cosmic | Cosmic | | cosmicjs.com | host:imgix.cosmicjs.com host:cdn.cosmicjs.com
flotiq | Flotiq | | flotiq.com | host:api.flotiq.com
kuroco | Kuroco | Diverta | kuroco.app diverta.co.jp | tenant:g.kuroco.app tenant:a.kuroco-img.app host:kuroco-img.app
rcms | RCMS | Diverta | r-cms.jp diverta.co.jp | path:files/user/js/rcmsjs cookie:RCMSSESSID
`,
)
