import { table } from '../table.ts'

export default table(
  'library',
  `
jquery | jQuery | OpenJS Foundation | jquery.com openjsf.org | file:jquery npm:jquery mark:call=jQuery path:wp-includes/js/jquery file:jquery.* | | https://jquery.com/download/
jquery-ui | jQuery UI | OpenJS Foundation | jqueryui.com | file:jquery-ui file:jquery.ui npm:jquery-ui npm:jqueryui file:jquery.ui.core file:jquery.ui.widget path:wp-includes/js/jquery/ui | | https://jqueryui.com/download/
jquery-migrate | jQuery Migrate | OpenJS Foundation | jquery.com | file:jquery-migrate npm:jquery-migrate | | https://github.com/jquery/jquery-migrate
jquery-mobile | jQuery Mobile | OpenJS Foundation | jquerymobile.com | file:jquery.mobile npm:jquery-mobile | | https://jquerymobile.com/download/
bootstrap | Bootstrap | Bootstrap team | getbootstrap.com | file:bootstrap npm:bootstrap npm:twitter-bootstrap file:bootstrap-grid file:bootstrap-reboot file:bootstrap-theme host:maxcdn.bootstrapcdn.com/bootstrap/ host:stackpath.bootstrapcdn.com/bootstrap/ host:netdna.bootstrapcdn.com/bootstrap/ file:bootstrap-responsive file:bootstrap.bundle file:bootstrap4 file:bootstrap5 file:bootstrap3 | foundation tailwind bulma | https://getbootstrap.com/docs/5.3/getting-started/download/
foundation | Foundation | Foundation contributors | get.foundation zurb.com | file:foundation npm:foundation-sites file:foundation-float file:foundation.core file:foundation-flex file:foundation-sites | bootstrap bulma | https://get.foundation/sites/docs/installation.html
tailwind | Tailwind CSS | Tailwind Labs | tailwindcss.com | host:cdn.tailwindcss.com file:tailwind npm:tailwindcss npm:@tailwindcss/browser file:tailwindcss | bootstrap bulma | https://tailwindcss.com/docs/installation
bulma | Bulma | | bulma.io | file:bulma npm:bulma | bootstrap tailwind | https://bulma.io/documentation/start/installation/
materialize | Materialize | | materializecss.com | file:materialize npm:materialize-css | bootstrap | https://materializecss.com/getting-started.html
uikit | UIkit | YOOtheme | getuikit.com yootheme.com | file:uikit npm:uikit class:uk-container file:uikit-icons | bootstrap | https://getuikit.com/docs/installation
semantic-ui | Semantic UI | | semantic-ui.com | file:semantic npm:semantic-ui npm:semantic-ui-css npm:fomantic-ui | bootstrap | https://semantic-ui.com/introduction/getting-started.html
pure-css | Pure.css | Yahoo | purecss.io | npm:purecss npm:pure host:yui.yahooapis.com/pure/ | | https://purecss.io/start/
normalize-css | Normalize.css | Necolas Gallagher | necolas.github.io | file:normalize npm:normalize.css npm:normalize | | https://necolas.github.io/normalize.css/
animate-css | Animate.css | | animate.style | file:animate npm:animate.css | | https://animate.style/
modernizr | Modernizr | | modernizr.com | file:modernizr npm:modernizr file:modernizr.custom file:modernizr-custom file:modernizr.min | | https://modernizr.com/docs/
html5shiv | html5shiv | Alexander Farkas | github.com | file:html5shiv file:html5 npm:html5shiv file:html5shiv-printshiv host:html5shim.googlecode.com host:html5shiv.googlecode.com | | https://github.com/aFarkas/html5shiv
respond-js | Respond.js | Scott Jehl | github.com | file:respond npm:respond.js npm:respond | | https://github.com/scottjehl/Respond
wow-js | WOW.js | Matt Delac | wowjs.uk | file:wow npm:wow npm:wowjs npm:wow.js | aos scrollreveal | https://wowjs.uk/docs.html
aos | AOS | Michał Sajnóg | michalsnik.github.io | file:aos npm:aos | wow-js scrollreveal gsap | https://michalsnik.github.io/aos/
scrollreveal | ScrollReveal | | scrollrevealjs.org | file:scrollreveal npm:scrollreveal npm:scrollreveal.js | aos wow-js | https://scrollrevealjs.org/guide/installation.html
gsap | GSAP | GreenSock (Webflow) | greensock.com gsap.com | file:gsap npm:gsap file:tweenmax file:tweenlite file:timelinemax file:timelinelite file:scrolltrigger file:scrolltoplugin file:easepack file:splittext file:scrollsmoother file:gsap-core | aos | https://gsap.com/docs/v3/Installation/
lenis | Lenis | darkroom.engineering | lenis.dev darkroom.engineering | file:lenis npm:lenis npm:@studio-freight/lenis class:lenis npm:@studio-freight | locomotive-scroll | https://lenis.darkroom.engineering/
locomotive-scroll | Locomotive Scroll | Locomotive | locomotive.ca | file:locomotive-scroll npm:locomotive-scroll class:has-scroll-smooth | lenis | https://scroll.locomotive.ca/docs/
owl-carousel | Owl Carousel | David Deutsch | owlcarousel2.github.io | file:owl.carousel npm:owl.carousel npm:owlcarousel2 npm:owl-carousel npm:owlcarousel file:owl-carousel file:owlcarousel file:owl.theme.default file:owl.theme class:owl-carousel file:owl.carousel2 file:owl file:owl.theme.green | slick swiper | https://owlcarousel2.github.io/OwlCarousel2/docs/started-installation.html
slick | Slick | Ken Wheeler | kenwheeler.github.io | file:slick npm:slick-carousel file:slick-theme npm:slick class:slick-slider file:slick-carousel file:slick-slider file:jquery.slick class:slick-slide | swiper owl-carousel | https://kenwheeler.github.io/slick/
swiper | Swiper | | swiperjs.com idangero.us | file:swiper npm:swiper npm:swiper-element file:swiper-bundle file:swiper.jquery class:swiper-wrapper class:swiper-slide file:idangerous.swiper file:swiper-element mark:tag=swiper-container | slick splide | https://swiperjs.com/get-started
splide | Splide | | splidejs.com | file:splide npm:@splidejs/splide class:splide__* file:splide-core | swiper | https://splidejs.com/guides/getting-started/
glide-js | Glide.js | Jędrzej Chałubek | glidejs.com | file:glide npm:@glidejs/glide npm:glide.js class:glide__slides file:glide.core | swiper | https://glidejs.com/docs/setup/
tiny-slider | Tiny Slider | ganlanyuan | github.com | file:tiny-slider npm:tiny-slider class:tns-slider | swiper | https://github.com/ganlanyuan/tiny-slider
flickity | Flickity | Metafizzy | metafizzy.co | file:flickity npm:flickity file:flickity.pkgd class:flickity-enabled | swiper | https://flickity.metafizzy.co/
embla-carousel | Embla Carousel | Embla | embla-carousel.com | npm:embla-carousel file:embla-carousel class:embla__slide class:embla__container | swiper | https://www.embla-carousel.com/get-started/
bxslider | bxSlider | | bxslider.com | file:jquery.bxslider npm:bxslider file:bxslider npm:jquery.bxslider class:bxslider class:bx-wrapper file:jquery-bxslider | flexslider | https://bxslider.com/install/
flexslider | FlexSlider | WooCommerce | woocommerce.com | file:jquery.flexslider file:flexslider npm:flexslider class:flexslider file:jquery.flexslider-min | bxslider | https://github.com/woocommerce/FlexSlider
nivo-slider | Nivo Slider | Dev7studios | dev7studios.co | file:jquery.nivo.slider file:nivo-slider npm:nivoslider class:nivoslider file:jquery.nivo.slider.pack | flexslider | https://github.com/Codeinwp/Nivo-Slider-jQuery
lightslider | lightSlider | Sachin N | sachinchoolur.github.io | file:lightslider npm:lightslider | slick | https://sachinchoolur.github.io/lightslider/
unslider | Unslider | Visual Idiot | unslider.com | file:unslider file:unslider-min | slick | https://unslider.com/
camera-slideshow | Camera slideshow | Pixedelic | pixedelic.com | class:camera_wrap | | https://github.com/pixedelic/Camera
fancybox | Fancybox | Fancyapps | fancyapps.com fancybox.net | file:jquery.fancybox file:fancybox npm:fancybox npm:@fancyapps/fancybox npm:@fancyapps/ui file:jquery-fancybox mark:attr=data-fancybox file:jquery.fancybox-buttons file:jquery.fancybox.pack file:jquery.fancybox-thumbs | magnific-popup glightbox | https://fancyapps.com/fancybox/getting-started/
magnific-popup | Magnific Popup | Dmytro Semenov | dimsemenov.com | file:jquery.magnific-popup file:magnific-popup npm:magnific-popup npm:magnific-popup.js file:magnific file:jquery.magnific | fancybox | https://dimsemenov.com/plugins/magnific-popup/documentation.html
glightbox | GLightbox | Biati Digital | biati.digital | file:glightbox npm:glightbox | fancybox | https://biati-digital.github.io/glightbox/
lightbox2 | Lightbox2 | Lokesh Dhakar | lokeshdhakar.com | npm:lightbox2 file:lightbox-plus-jquery path:lightbox2 | fancybox | https://lokeshdhakar.com/projects/lightbox2/
lightgallery | lightGallery | Sachin Neravath | lightgalleryjs.com | file:lightgallery npm:lightgallery file:lightgallery-all | fancybox | https://www.lightgalleryjs.com/docs/getting-started/
photoswipe | PhotoSwipe | Dmytro Semenov | photoswipe.com | file:photoswipe npm:photoswipe class:pswp file:photoswipe-ui-default file:photoswipe-lightbox | fancybox | https://photoswipe.com/getting-started/
prettyphoto | prettyPhoto | Stéphane Caron | no-margin-for-errors.com | file:jquery.prettyphoto file:prettyphoto npm:prettyphoto | fancybox | https://github.com/scaron/prettyphoto
colorbox | Colorbox | Jack Moore | jacklmoore.com | file:jquery.colorbox file:colorbox npm:jquery-colorbox file:jquery.colorbox-min | fancybox | https://www.jacklmoore.com/colorbox/
isotope | Isotope | Metafizzy | metafizzy.co | file:isotope file:isotope.pkgd file:jquery.isotope npm:isotope-layout npm:jquery.isotope npm:isotope | mixitup | https://isotope.metafizzy.co/
masonry | Masonry | Metafizzy | metafizzy.co | file:masonry file:masonry.pkgd npm:masonry-layout npm:masonry file:jquery.masonry | isotope | https://masonry.desandro.com/
imagesloaded | imagesLoaded | Metafizzy | metafizzy.co | file:imagesloaded file:imagesloaded.pkgd npm:imagesloaded npm:jquery.imagesloaded | | https://imagesloaded.desandro.com/
mixitup | MixItUp | KunkaLabs | kunkalabs.com | file:mixitup file:jquery.mixitup npm:mixitup | isotope | https://www.kunkalabs.com/mixitup/docs/
waypoints | Waypoints | Caleb Troughton | imakewebthings.com | file:jquery.waypoints file:waypoints npm:waypoints file:noframework.waypoints | | http://imakewebthings.com/waypoints/
counterup | Counter-Up | Benjamin Intal | github.com | file:jquery.counterup file:counterup npm:jquery.counterup npm:counterup2 npm:counterup npm:purecounter | | https://github.com/bfintal/Counter-Up
purecounter | PureCounter | Srexi | github.com | file:purecounter file:purecounter_vanilla npm:@srexi/purecounterjs | counterup | https://github.com/srexi/purecounterjs
superfish | Superfish | Joel Birch | github.com | file:superfish npm:superfish file:hoverintent | | https://github.com/joeldbirch/superfish
meanmenu | MeanMenu | MeanThemes | meanthemes.com | file:jquery.meanmenu file:meanmenu file:jquery-meanmenu | slicknav | https://github.com/meanthemes/meanMenu
slicknav | SlickNav | Josh Cope | slicknav.io | file:jquery.slicknav file:slicknav npm:slicknav | meanmenu | https://github.com/ComputerWolf/SlickNav
select2 | Select2 | | select2.org | file:select2 npm:select2 class:select2-container | nice-select choices-js | https://select2.org/getting-started/installation
nice-select | jQuery Nice Select | Hernán Sartorio | hernansartorio.com | file:jquery.nice-select file:nice-select npm:jquery-nice-select class:nice-select | select2 | https://hernansartorio.com/jquery-nice-select/
choices-js | Choices.js | Choices | github.com | npm:choices.js class:choices__inner | select2 | https://github.com/Choices-js/Choices
datatables | DataTables | SpryMedia | datatables.net | file:jquery.datatables npm:datatables npm:datatables.net host:cdn.datatables.net file:datatables file:datatables.bootstrap class:dataTables_wrapper | | https://datatables.net/download/
moment-js | Moment.js | | momentjs.com | file:moment npm:moment npm:moment.js file:moment-with-locales file:moment-timezone npm:moment-timezone | day-js | https://momentjs.com/docs/
day-js | Day.js | iamkun | day.js.org | npm:dayjs file:dayjs | moment-js | https://day.js.org/docs/en/installation/installation
lodash | Lodash | OpenJS Foundation | lodash.com | file:lodash npm:lodash npm:lodash.js file:lodash.core | underscore | https://lodash.com/
underscore | Underscore.js | DocumentCloud | underscorejs.org | file:underscore npm:underscore npm:underscore.js file:underscore-umd file:underscore-min | lodash | https://underscorejs.org/
backbone | Backbone.js | DocumentCloud | backbonejs.org | file:backbone npm:backbone npm:backbone.js file:backbone-min | | https://backbonejs.org/
requirejs | RequireJS | OpenJS Foundation | requirejs.org | file:require file:requirejs npm:require.js npm:requirejs | | https://requirejs.org/docs/start.html
axios | Axios | | axios-http.com | file:axios npm:axios | | https://axios-http.com/docs/intro
react | React | Meta | react.dev reactjs.org | file:react file:react-dom npm:react npm:react-dom file:react.production mark:attr=data-reactroot | vue angular svelte | https://react.dev/learn/add-react-to-an-existing-project
preact | Preact | | preactjs.com | file:preact npm:preact | react | https://preactjs.com/guide/v10/getting-started
vue | Vue.js | Evan You | vuejs.org | file:vue npm:vue file:vue.runtime mark:attr=data-v-app file:vue.runtime.global file:vue.esm-browser mark:attr=data-v- | react angular | https://vuejs.org/guide/quick-start.html
angular | Angular | Google | angular.dev angular.io | mark:attr=ng-version mark:tag=app-root mark:attr=ng-server-context mark:attr=data-critters-container mark:attr=_ngcontent- mark:attr=_nghost- | react vue | https://angular.dev/overview
angularjs | AngularJS | Google | angularjs.org | file:angular npm:angular npm:angularjs npm:angular.js file:angular-route file:angular-sanitize mark:attr=ng-app mark:attr=data-ng-app class:ng-scope | angular | https://docs.angularjs.org/guide
svelte | Svelte | | svelte.dev | npm:svelte class:svelte-* | react vue | https://svelte.dev/docs
sveltekit | SvelteKit | Svelte | svelte.dev | path:_app/immutable mark:attr=data-sveltekit-preload-data mark:attr=data-sveltekit-hydrate | nextjs nuxt | https://svelte.dev/docs/kit
nextjs | Next.js | Vercel | nextjs.org vercel.com | path:_next/static path:_next/image mark:id=__next mark:id=__NEXT_DATA__ mark:tag=next-route-announcer mark:call=__next_f header:x-powered-by=Next.js header:x-nextjs-cache header:x-nextjs-prerender | nuxt gatsby remix | https://nextjs.org/docs
nuxt | Nuxt | NuxtLabs | nuxt.com nuxtjs.org | path:_nuxt mark:id=__nuxt mark:id=__NUXT_DATA__ mark:call=__NUXT__ mark:attr=data-n-head header:x-powered-by=Nuxt | nextjs | https://nuxt.com/docs
gatsby | Gatsby | Netlify | gatsbyjs.com | mark:id=___gatsby meta:generator=Gatsby mark:id=gatsby-announcer mark:id=gatsby-focus-wrapper mark:id=gatsby-chunk-mapping mark:id=gatsby-script-loader | nextjs astro | https://www.gatsbyjs.com/docs/
remix | Remix | Shopify | remix.run | mark:call=__remixContext mark:call=__remixManifest | nextjs | https://remix.run/docs
astro | Astro | | astro.build | meta:generator=Astro path:_astro mark:tag=astro-island mark:tag=astro-slot class:astro-* | nextjs gatsby | https://docs.astro.build/
ember | Ember.js | Ember | emberjs.com | file:ember npm:ember.js class:ember-application class:ember-view mark:id=ember-basic-dropdown-wormhole | angular | https://emberjs.com/
alpine-js | Alpine.js | | alpinejs.dev | npm:alpinejs npm:alpine npm:@alpinejs/collapse npm:@alpinejs/focus file:alpine mark:attr=x-data mark:attr=x-cloak npm:@alpinejs/intersect | htmx stimulus | https://alpinejs.dev/essentials/installation
htmx | htmx | Big Sky Software | htmx.org | file:htmx npm:htmx.org npm:htmx mark:attr=hx-boost mark:attr=hx-ext mark:attr=hx-headers | alpine-js | https://htmx.org/docs/
stimulus | Stimulus | 37signals | hotwired.dev | npm:@hotwired/stimulus file:stimulus npm:stimulus | alpine-js | https://stimulus.hotwired.dev/
turbo | Hotwire Turbo | 37signals | hotwired.dev | npm:@hotwired/turbo mark:tag=turbo-frame mark:attr=data-turbo-track mark:attr=data-turbolinks-track file:turbo mark:tag=turbo-cable-stream-source file:turbolinks | stimulus | https://turbo.hotwired.dev/
livewire | Laravel Livewire | Laravel | laravel.com livewire.laravel.com | path:livewire/livewire.js file:livewire path:vendor/livewire class:livewire-root | alpine-js | https://livewire.laravel.com/docs
inertia | Inertia.js | Laravel | inertiajs.com | npm:@inertiajs/inertia npm:@inertiajs/core | livewire | https://inertiajs.com/
mootools | MooTools | | mootools.net | file:mootools npm:mootools file:mootools-core file:mootools-more file:mootools-core-jm npm:mootools-core | | https://mootools.net/core
prototype-js | Prototype | Prototype core team | prototypejs.org | file:prototype npm:prototype file:scriptaculous npm:scriptaculous | | http://prototypejs.org/download/
dojo | Dojo | OpenJS Foundation | dojotoolkit.org | file:dojo npm:dojo path:dojo/dojo.js | | https://dojotoolkit.org/documentation/
extjs | Ext JS | Sencha | sencha.com | npm:extjs file:ext-base file:ext-core | | https://docs.sencha.com/extjs/
knockout | Knockout | | knockoutjs.com | file:knockout npm:knockout file:knockout-min | | https://knockoutjs.com/documentation/installation.html
polymer | Polymer | Google | polymer-library.polymer-project.org | file:polymer npm:@polymer/polymer mark:tag=dom-module mark:tag=custom-style | lit | https://polymer-library.polymer-project.org/
lit | Lit | Google | lit.dev | npm:lit npm:lit-element npm:lit-html file:lit-core | polymer | https://lit.dev/docs/
three-js | three.js | | threejs.org | file:three npm:three npm:three.js file:three.module | | https://threejs.org/docs/
d3 | D3 | Observable | d3js.org | host:d3js.org/d3 file:d3 npm:d3 | chart-js | https://d3js.org/getting-started
chart-js | Chart.js | | chartjs.org | npm:chart.js file:chart file:chart.umd file:chartjs npm:chartjs | highcharts d3 | https://www.chartjs.org/docs/latest/getting-started/installation.html
highcharts | Highcharts | Highsoft | highcharts.com | host:code.highcharts.com file:highcharts npm:highcharts file:highstock | chart-js amcharts echarts | https://www.highcharts.com/docs/getting-started/installation
amcharts | amCharts | | amcharts.com | host:cdn.amcharts.com host:www.amcharts.com/lib npm:@amcharts/amcharts5 | highcharts | https://www.amcharts.com/docs/
echarts | Apache ECharts | Apache | echarts.apache.org | file:echarts npm:echarts file:echarts.common | highcharts | https://echarts.apache.org/handbook/en/get-started/
apexcharts | ApexCharts | | apexcharts.com | file:apexcharts npm:apexcharts | chart-js | https://apexcharts.com/docs/installation/
plotly | Plotly.js | Plotly | plotly.com plot.ly | host:cdn.plot.ly file:plotly npm:plotly.js npm:plotly.js-dist file:plotly-latest | d3 | https://plotly.com/javascript/getting-started/
lottie | Lottie | Airbnb, LottieFiles | lottiefiles.com airbnb.design | file:lottie npm:lottie-web npm:bodymovin npm:@lottiefiles/lottie-player file:lottie-player mark:tag=lottie-player file:bodymovin mark:tag=dotlottie-player npm:@lottiefiles/dotlottie-wc host:lottie.host file:lottie_light | | https://github.com/airbnb/lottie-web
popper | Popper | Floating UI | popper.js.org floating-ui.com | file:popper npm:popper.js npm:@popperjs/core npm:@floating-ui/dom | | https://popper.js.org/docs/v2/
tippy | Tippy.js | atomiks | atomiks.github.io | npm:tippy.js file:tippy file:tippy-bundle.umd file:tippy.all npm:tippy | | https://atomiks.github.io/tippyjs/
sweetalert | SweetAlert2 | | sweetalert2.github.io | file:sweetalert2 npm:sweetalert2 npm:limonte-sweetalert2 file:sweetalert npm:sweetalert file:sweetalert2.all | | https://sweetalert2.github.io/
toastr | toastr | CodeSeven | github.com | file:toastr npm:toastr npm:toastr.js | | https://github.com/CodeSeven/toastr
flatpickr | flatpickr | | flatpickr.js.org | file:flatpickr npm:flatpickr | | https://flatpickr.js.org/getting-started/
cropper | Cropper.js | Fengyuan Chen | fengyuanchen.github.io | file:cropper npm:cropperjs | | https://fengyuanchen.github.io/cropperjs/
lazysizes | lazysizes | Alexander Farkas | github.com | file:lazysizes npm:lazysizes | lozad | https://github.com/aFarkas/lazysizes
lozad | Lozad.js | Apoorv Saxena | apoorv.pro | file:lozad npm:lozad | lazysizes | https://apoorv.pro/lozad.js/
vanilla-lazyload | vanilla-lazyload | Andrea Verlicchi | andreaverlicchi.eu | npm:vanilla-lazyload file:vanilla-lazyload | lazysizes | https://github.com/verlok/vanilla-lazyload
particles-js | particles.js | Vincent Garreau | vincentgarreau.com | file:particles npm:particles.js npm:tsparticles npm:particlesjs file:tsparticles | | https://vincentgarreau.com/particles.js/
typed-js | Typed.js | Matt Boldt | mattboldt.com | file:typed npm:typed.js | | https://mattboldt.com/demos/typed-js/
parallax-js | Parallax.js | Matthew Wagerfield | matthew.wagerfield.com | npm:parallax-js npm:parallax npm:parallax.js file:jquery.parallax file:jquery.stellar file:jarallax npm:jarallax | | https://matthew.wagerfield.com/parallax/
skrollr | skrollr | Alexander Prinzhorn | prinzhorn.github.io | file:skrollr npm:skrollr | | https://github.com/Prinzhorn/skrollr
scrollmagic | ScrollMagic | Jan Paepke | scrollmagic.io | file:scrollmagic npm:scrollmagic file:animation.gsap | gsap | https://scrollmagic.io/docs/
fullpage | fullPage.js | Álvaro Trigo | alvarotrigo.com | file:fullpage file:jquery.fullpage npm:fullpage.js npm:fullPage.js | | https://alvarotrigo.com/fullPage/
barba | Barba.js | | barba.js.org | npm:@barba/core file:barba npm:barba.js | | https://barba.js.org/docs/getstarted/intro/
perfect-scrollbar | perfect-scrollbar | MDBootstrap | perfectscrollbar.com | file:perfect-scrollbar npm:perfect-scrollbar npm:jquery.perfect-scrollbar | | https://github.com/mdbootstrap/perfect-scrollbar
malihu-custom-scrollbar | Malihu custom scrollbar | Malihu | manos.malihu.gr | file:jquery.mcustomscrollbar file:jquery.mcustomscrollbar.concat npm:malihu-custom-scrollbar-plugin | | http://manos.malihu.gr/jquery-custom-content-scroller/
jquery-validation | jQuery Validation | | jqueryvalidation.org | file:jquery.validate npm:jquery-validate npm:jquery-validation npm:jquery.validate | | https://jqueryvalidation.org/documentation/
jquery-easing | jQuery Easing | George McGinley Smith | gsgd.co.uk | file:jquery.easing npm:jquery-easing npm:jquery.easing file:jquery-easing file:jquery.easing.compatibility | | http://gsgd.co.uk/sandbox/jquery/easing/
jquery-cookie | jQuery Cookie | Klaus Hartl | github.com | file:jquery.cookie npm:jquery-cookie npm:jquery.cookie | js-cookie | https://github.com/carhartl/jquery-cookie
js-cookie | js-cookie | | github.com | npm:js-cookie file:js.cookie file:js-cookie | jquery-cookie | https://github.com/js-cookie/js-cookie
jquery-form | jQuery Form | | github.com | file:jquery.form npm:jquery.form npm:jquery-form | | https://github.com/jquery-form/form
jquery-countdown | jQuery Countdown | Edson Hilios | hilios.github.io | file:jquery.countdown npm:jquery-countdown npm:jquery.countdown file:jquery-countdown | | https://hilios.github.io/jQuery.countdown/
fitvids | FitVids | Chris Coyier | fitvidsjs.com | file:jquery.fitvids npm:fitvids file:fitvids | | https://github.com/davatron5000/FitVids.js
smartmenus | SmartMenus | Vasil Dinkov | smartmenus.org | file:jquery.smartmenus npm:smartmenus | superfish | https://www.smartmenus.org/docs/
matchheight | jquery-match-height | Liam Brummitt | brm.io | file:jquery.matchheight npm:jquery.matchheight npm:jquery-match-height file:jquery.matchheight-min | | https://brm.io/jquery-match-height/
smooth-scroll | Smooth Scroll | Chris Ferdinandi | gomakethings.com | file:smooth-scroll npm:smooth-scroll file:smoothscroll npm:smoothscroll file:smooth-scroll.polyfills | | https://github.com/cferdinandi/smooth-scroll
headroom | Headroom.js | Nick Williams | wicky.nillia.ms | file:headroom npm:headroom.js npm:headroom | | https://wicky.nillia.ms/headroom.js/
prism | Prism | | prismjs.com | file:prism npm:prismjs npm:prism npm:prism-themes | highlight-js | https://prismjs.com/
highlight-js | highlight.js | | highlightjs.org | npm:highlight.js npm:@highlightjs/cdn-assets | prism | https://highlightjs.org/
mathjax | MathJax | | mathjax.org | npm:mathjax host:cdn.mathjax.org file:mathjax file:tex-mml-chtml | katex | https://docs.mathjax.org/
katex | KaTeX | Khan Academy | katex.org | npm:katex file:katex | mathjax | https://katex.org/docs/browser
shoelace | Shoelace | Font Awesome | shoelace.style | npm:@shoelace-style/shoelace mark:tag=sl-button mark:tag=sl-icon | | https://shoelace.style/getting-started/installation
ionic | Ionic | OutSystems | ionicframework.com | npm:@ionic/core mark:tag=ion-app mark:tag=ion-content npm:ionic file:ionic | | https://ionicframework.com/docs
mui | MUI | | mui.com | npm:@mui/material npm:@material-ui/core class:MuiBox-root class:MuiTypography-root class:MuiButton-root class:MuiContainer-root | ant-design | https://mui.com/material-ui/getting-started/
material-design-lite | Material Design Lite | Google | getmdl.io | host:code.getmdl.io npm:material-design-lite class:mdl-layout | materialize | https://getmdl.io/started/
ant-design | Ant Design | Ant Group | ant.design | npm:antd file:antd class:ant-layout class:ant-btn class:ant-row | mui | https://ant.design/docs/react/introduce
chakra-ui | Chakra UI | Chakra | chakra-ui.com | class:chakra-* npm:@chakra-ui/react | mui | https://chakra-ui.com/docs
element | Element | Ele.me | element.eleme.io element-plus.org | npm:element-ui npm:element-plus class:el-container | ant-design | https://element-plus.org/
layui | Layui | | layui.dev | file:layui npm:layui class:layui-container class:layui-layout-body | | https://layui.dev/docs/
vuetify | Vuetify | | vuetifyjs.com | file:vuetify npm:vuetify class:v-application | mui | https://vuetifyjs.com/
quasar | Quasar | | quasar.dev | npm:quasar class:q-app mark:id=q-app | vuetify | https://quasar.dev/
styled-components | styled-components | | styled-components.com | npm:styled-components mark:attr=data-styled mark:attr=data-styled-version | emotion | https://styled-components.com/docs
emotion | Emotion | | emotion.sh | mark:attr=data-emotion npm:@emotion/react mark:attr=data-emotion-css | styled-components | https://emotion.sh/docs/introduction
core-js | core-js | Denis Pushkarev | core-js.io | npm:core-js npm:core-js-bundle file:core-js | | https://core-js.io/docs
polyfill-io | Polyfill service | Cloudflare, Fastly | polyfill.io | host:polyfill.io host:cdn.polyfill.io host:polyfill-fastly.io host:cdnjs.cloudflare.com/polyfill/ | core-js | https://cdnjs.cloudflare.com/polyfill
systemjs | SystemJS | | github.com | npm:systemjs file:systemjs | requirejs | https://github.com/systemjs/systemjs
web-vitals | web-vitals | Google | web.dev | npm:web-vitals file:web-vitals | | https://github.com/GoogleChrome/web-vitals
socket-io | Socket.IO | | socket.io | file:socket.io npm:socket.io npm:socket.io-client host:cdn.socket.io path:socket.io | | https://socket.io/docs/v4/client-installation/
hammer-js | Hammer.js | | hammerjs.github.io | file:hammer npm:hammerjs npm:hammer.js file:jquery.hammer | | https://hammerjs.github.io/
video-js | Video.js | Brightcove | videojs.com | host:vjs.zencdn.net npm:video.js mark:tag=video-js class:video-js | plyr jw-player | https://videojs.com/getting-started
plyr | Plyr | Sam Potts | plyr.io | host:cdn.plyr.io file:plyr npm:plyr | video-js | https://github.com/sampotts/plyr
mediaelement | MediaElement.js | John Dyer | mediaelementjs.com | file:mediaelement file:mediaelement-and-player npm:mediaelement path:wp-includes/js/mediaelement file:wp-mediaelement file:mediaelementplayer | video-js | https://www.mediaelementjs.com/
howler | Howler.js | GoldFire Studios | howlerjs.com | file:howler npm:howler | | https://howlerjs.com/
jplayer | jPlayer | Happyworm | jplayer.org | file:jquery.jplayer npm:jplayer | | https://jplayer.org/
ckeditor | CKEditor | CKSource | ckeditor.com | host:cdn.ckeditor.com file:ckeditor npm:ckeditor4 path:ckeditor/ckeditor.js | tinymce | https://ckeditor.com/docs/
tinymce | TinyMCE | Tiny | tiny.cloud tinymce.com | host:cdn.tiny.cloud npm:tinymce file:tinymce path:wp-includes/js/tinymce | ckeditor | https://www.tiny.cloud/docs/
quill | Quill | Slab | quilljs.com | npm:quill host:cdn.quilljs.com file:quill file:quill.snow | tinymce | https://quilljs.com/docs/quickstart
jquery-uitotop | jQuery UItoTop | Matt Varone | mattvarone.com | file:jquery.ui.totop file:uitotop | | http://www.mattvarone.com/web-design/uitotop-jquery-plugin/
feather-icons | Feather | Cole Bemis | feathericons.com | npm:feather-icons file:feather | | https://feathericons.com/
lucide | Lucide | | lucide.dev | npm:lucide npm:lucide-static file:lucide class:lucide | feather-icons | https://lucide.dev/guide/
splitting | Splitting.js | Stephen Shaw | splitting.js.org | npm:splitting file:splitting | | https://splitting.js.org/
vanilla-tilt | vanilla-tilt.js | Șandor Sergiu | micku7zu.github.io | npm:vanilla-tilt file:vanilla-tilt file:tilt.jquery npm:tilt.js | | https://micku7zu.github.io/vanilla-tilt.js/
anime-js | Anime.js | Julian Garnier | animejs.com | npm:animejs file:anime npm:anime.js | gsap | https://animejs.com/documentation/
velocity | Velocity.js | Julian Shapiro | velocityjs.org | file:velocity npm:velocity-animate npm:velocity file:velocity.ui | gsap | http://velocityjs.org/
fullcalendar | FullCalendar | | fullcalendar.io | npm:fullcalendar npm:@fullcalendar/core file:fullcalendar
intl-tel-input | intl-tel-input | Jack O'Connor | intl-tel-input.com | npm:intl-tel-input file:intltelinput class:iti__flag
simple-parallax | simpleParallax | | simpleparallax.com | npm:simple-parallax-js file:simpleparallax
rellax | Rellax | | dixonandmoe.com | npm:rellax file:rellax
granim | Granim.js | | sarcadass.github.io | npm:granim file:granim
cookie-consent-insites | Cookie Consent (Insites) | Osano | osano.com | npm:cookieconsent file:cookieconsent mark:call=cookieconsent cookie:cookieconsent_status class:cc-window npm:cookieconsent2 host:s3-eu-west-1.amazonaws.com/assets.cookieconsent.silktide.com
web-font-loader | Web Font Loader | Google | github.com | npm:webfontloader file:webfont
instant-page | instant.page | | instant.page | file:instantpage host:instant.page
unpoly | Unpoly | makandra | unpoly.com | npm:unpoly file:unpoly
solid-js | SolidJS | | solidjs.com | npm:solid-js mark:attr=data-hk
qwik | Qwik | Builder.io | qwik.dev qwik.builder.io | npm:@builder.io/qwik mark:attr=q:container
`,
)
