import { table } from '../table.ts'

export default table(
  'forms',
  `
typeform | Typeform | | typeform.com | host:embed.typeform.com tenant:typeform.com link:.typeform.com/to host:renderer-assets.typeform.com mark:attr=data-tf-widget mark:attr=data-tf-live npm:@typeform/embed link:form.typeform.com/to/ mark:attr=data-tf-popup | jotform surveymonkey tally | https://www.typeform.com/developers/
jotform | Jotform | | jotform.com jotfor.ms | host:form.jotform.com host:cdn.jotfor.ms host:www.jotform.com/jsform host:js.jotform.com host:submit.jotform.com host:eu.jotform.com host:jotform.com/js host:form.jotformeu.com host:cdn01.jotfor.ms host:agent.jotform.com | typeform | https://www.jotform.com/help/
google-forms | Google Forms | Google | google.com | host:docs.google.com/forms link:docs.google.com/forms/d/e/ link:forms.gle/ | ms-forms typeform | https://support.google.com/docs
ms-forms | Microsoft Forms | Microsoft | microsoft.com office.com | host:forms.office.com host:forms.microsoft.com link:forms.office.com/r/ link:forms.office.com/e/ link:forms.cloud.microsoft/r/ host:forms.cloud.microsoft | google-forms | https://support.microsoft.com/forms
surveymonkey | SurveyMonkey | | surveymonkey.com | host:widget.surveymonkey.com host:secure.surveymonkey.com link:www.surveymonkey.com/r/ host:www.surveymonkey.com/jsEmbed.aspx mark:call=SMCX link:www.surveymonkey.co.uk/r/ link:www.surveymonkey.de/r/ link:es.surveymonkey.com/r/ | qualtrics typeform | https://developer.surveymonkey.com/
tally | Tally | | tally.so | host:tally.so/widgets host:tally.so/embed link:tally.so/r/ mark:call=Tally mark:attr=data-tally-src | typeform | https://tally.so/help
fillout | Fillout | Zite | fillout.com | host:server.fillout.com host:forms.fillout.com tenant:fillout.com mark:attr=data-fillout-id link:.fillout.com/t | tally | https://www.fillout.com/help
formstack | Formstack | Intellistack | formstack.com | tenant:formstack.com link:.formstack.com/forms host:static.formstack.com host:www.formstack.com/forms | jotform | https://help.formstack.com/
wufoo | Wufoo | SurveyMonkey | wufoo.com wufoo.eu | host:www.wufoo.com/scripts tenant:wufoo.com link:.wufoo.com host:secure.wufoo.com mark:call=WufooForm tenant:wufoo.eu | jotform | https://wufoo.github.io/docs/
gravity-forms | Gravity Forms | Rocketgenius | gravityforms.com | path:wp-content/plugins/gravityforms class:gform_wrapper mark:call=gform class:gform_body mark:id=gform_gravityforms-js | wpforms ninja-forms contact-form-7 | https://docs.gravityforms.com/
wpforms | WPForms | Awesome Motive | wpforms.com | path:wp-content/plugins/wpforms path:wp-content/plugins/wpforms-lite class:wpforms-container class:wpforms-form | gravity-forms | https://wpforms.com/docs/
ninja-forms | Ninja Forms | Saturday Drive | ninjaforms.com | path:wp-content/plugins/ninja-forms class:nf-form-cont class:ninja-forms-form-wrap | gravity-forms | https://ninjaforms.com/documentation/
formidable | Formidable Forms | Strategy11 | formidableforms.com | path:wp-content/plugins/formidable class:frm_forms path:wp-content/plugins/formidable-pro | gravity-forms | https://formidableforms.com/knowledgebase/
fluent-forms | Fluent Forms | WPManageNinja | fluentforms.com wpmanageninja.com | path:wp-content/plugins/fluentform class:fluentform path:wp-content/plugins/fluentformpro | gravity-forms | https://fluentforms.com/docs/
forminator | Forminator | WPMU DEV | wpmudev.com | path:wp-content/plugins/forminator class:forminator-custom-form class:forminator-ui | wpforms | https://wpmudev.com/docs/wpmu-dev-plugins/forminator/
formspree | Formspree | | formspree.io | host:formspree.io host:formspree.io/f | netlify basin | https://help.formspree.io/
basin | Basin | | usebasin.com | host:usebasin.com/f host:js.usebasin.com | formspree | https://docs.usebasin.com/
formsubmit | FormSubmit | | formsubmit.co | host:formsubmit.co | formspree | https://formsubmit.co/documentation
web3forms | Web3Forms | | web3forms.com | host:api.web3forms.com host:web3forms.com/client | formspree | https://docs.web3forms.com/
getform | Getform (Forminit) | Getform | getform.io forminit.com | host:getform.io/f | formspree | https://getform.io/docs
emailjs | EmailJS | | emailjs.com | npm:@emailjs/browser npm:emailjs-com host:api.emailjs.com mark:call=emailjs | formspree | https://www.emailjs.com/docs/
paperform | Paperform | | paperform.co | host:paperform.co/__embed tenant:paperform.co link:.paperform.co mark:attr=data-paperform-id host:cdn.paperform.co | typeform | https://paperform.co/help/
cognito-forms | Cognito Forms | Cognito | cognitoforms.com | host:www.cognitoforms.com/f host:services.cognitoforms.com link:www.cognitoforms.com/ mark:call=Cognito host:static.cognitoforms.com | jotform | https://www.cognitoforms.com/support
formassembly | FormAssembly | | formassembly.com tfaforms.com tfaforms.net | tenant:tfaforms.net host:www.tfaforms.com host:app.formassembly.com link:.tfaforms.net tenant:tfaforms.com class:wFormContainer | formstack | https://help.formassembly.com/
zoho-forms | Zoho Forms | Zoho | zoho.com zohopublic.com | host:forms.zohopublic.com host:forms.zohopublic.eu host:forms.zoho.com host:forms.zoho.eu host:forms.zohopublic.in link:forms.zohopublic.com/ link:forms.zohopublic.eu/ | jotform | https://help.zoho.com/portal/en/kb/forms
heyflow | Heyflow | | heyflow.com heyflow.app heyflow.id | host:assets.prd.heyflow.com tenant:heyflow.site tenant:heyflow.id host:heyflow.app mark:tag=heyflow-wrapper | typeform | https://help.heyflow.com/
perspective | Perspective | Perspective Software | perspective.co perspectivefunnel.com | host:perspectivefunnel.com tenant:perspectivefunnel.com host:perspective.imgix.net tenant:perspectivefunnel.co | heyflow | https://help.perspective.co/
alchemer | Alchemer (SurveyGizmo) | Alchemer | alchemer.com surveygizmo.com | host:www.surveygizmo.com/s3 link:survey.alchemer.com/s3/ host:survey.alchemer.com host:www.alchemer.com/survey host:survey.alchemer.eu host:surveygizmolibrary.s3.amazonaws.com | qualtrics | https://help.alchemer.com/
delighted | Delighted | Qualtrics | delighted.com | host:d2yyd1h5u9mauk.cloudfront.net mark:call=delighted host:web.delighted.com | asknicely | https://help.delighted.com/
asknicely | AskNicely | | asknicely.com asknice.ly | tenant:asknice.ly mark:call=asknicelySettings host:static.asknice.ly | delighted | https://www.asknicely.com/
questionpro | QuestionPro | | questionpro.com | host:www.questionpro.com/javascript link:www.questionpro.com/t/ host:collectcdn.questionpro.com link:questionpro.com/t/ | surveymonkey | https://www.questionpro.com/help/
limesurvey | LimeSurvey | | limesurvey.org limesurvey.net | tenant:limesurvey.net link:.limesurvey.net meta:generator=LimeSurvey | surveymonkey | https://manual.limesurvey.org/
lamapoll | LamaPoll | Langner | lamapoll.de | host:survey.lamapoll.de link:survey.lamapoll.de/ | limesurvey | https://www.lamapoll.de/
porsline | Porsline | | porsline.ir porsline.com | host:survey.porsline.ir link:survey.porsline.ir/s/ host:survey.porsline.com link:survey.porsline.com/s/ link:porsline.ir/s/ | typeform | https://porsline.ir/
wenjuanxing | Wenjuanxing (Sojump) | Ranxing | wjx.cn wjx.top sojump.com | host:www.wjx.cn/jq host:www.wjx.top host:image.wjx.cn link:www.wjx.cn/vm/ link:www.wjx.top/vm/ link:www.wjx.cn/vj/ host:wj.qq.com | jinshuju | https://www.wjx.cn/help/help.aspx
jinshuju | Jinshuju | | jinshuju.net jinshuju.com | link:jinshuju.net/f/ host:jinshuju.net/f link:jsj.top/f/ host:jsj.top host:jinshuju.com/f | wenjuanxing | https://help.jinshuju.net/
anketolog | Anketolog | | anketolog.ru | host:anketolog.ru/api host:static.anketolog.ru link:anketolog.ru/s/ | testograf | https://anketolog.ru/
testograf | Testograf | | testograf.ru | host:app.testograf.ru link:app.testograf.ru/ host:testograf.ru/widget | anketolog | https://www.testograf.ru/
yandex-forms | Yandex Forms | Yandex | yandex.ru yandex.com | host:forms.yandex.ru host:forms.yandex.com link:forms.yandex.ru/u/ link:forms.yandex.ru/cloud/ link:forms.yandex.ru/surveys/ host:yastatic.net/s3/frontend/forms | google-forms | https://yandex.ru/support/forms/
marquiz | Marquiz | | marquiz.ru marquiz.io | host:script.marquiz.ru host:quiz.marquiz.ru host:script.marquiz.io mark:call=Marquiz link:mrqz.me/ tenant:mrqz.to | typeform | https://help.marquiz.ru/
docusign | Docusign | | docusign.com docusign.net | host:powerforms.docusign.net link:powerforms.docusign.net/ host:js.docusign.com host:www.docusign.net/clickapi host:na4.docusign.net host:apps.docusign.com | pandadoc adobe-sign | https://developers.docusign.com/
pandadoc | PandaDoc | | pandadoc.com | host:d3m3a7p0ze7hmq.cloudfront.net host:eform.pandadoc.com host:embed.pandadoc.com link:eform.pandadoc.com/ link:app.pandadoc.com/s/ | docusign proposify | https://developers.pandadoc.com/
adobe-sign | Adobe Acrobat Sign | Adobe | adobe.com adobesign.com echosign.com | tenant:na1.documents.adobe.com host:secure.na1.echosign.com host:secure.adobesign.com host:secure.echosign.com tenant:echosign.com tenant:na2.documents.adobe.com tenant:eu1.documents.adobe.com | docusign | https://developer.adobe.com/document-services/
proposify | Proposify | Scaleworks | proposify.com proposify.biz | host:proposify.biz/embed host:app.proposify.com | pandadoc | https://support.proposify.com/
elfsight | Elfsight | | elfsight.com elfsightcdn.com | host:static.elfsight.com host:apps.elfsight.com host:core.service.elfsight.com class:elfsight-app-* host:elfsightcdn.com host:shy.elfsight.com host:phosphor.utils.elfsightcdn.com | powr | https://help.elfsight.com/
powr | POWR | | powr.io | host:www.powr.io class:powr-* host:powrcdn.com | elfsight | https://help.powr.io/
common-ninja | Common Ninja | | commoninja.com | host:cdn.commoninja.com class:commonninja_component mark:attr=comp-id-commonninja | elfsight | https://help.commoninja.com/
sprig | Sprig | | sprig.com userleap.com | host:cdn.sprig.com host:cdn.userleap.com mark:call=UserLeap | | https://docs.sprig.com/
formaloo | Formaloo | | formaloo.com formaloo.me formaloo.net | host:widget.formaloo.me host:formaloo.me host:widget.formaloo.net mark:id=formz-wrapper | porsline typeform
formrun | formrun | | form.run | host:sdk.form.run host:form.run/api class:formrun | tayori formmailer formzu
kintone | kintone | Cybozu | cybozu.com kintone.com kintoneapp.com | host:form.kintoneapp.com host:kintoneapp.com link:.cybozu.com | salesforce
powermail | Powermail | in2code | in2code.de | class:tx-powermail class:powermail_form path:typo3conf/ext/powermail
involve-me | involve.me | | involve.me | tenant:involve.me host:app.involve.me
interact | Interact | | tryinteract.com | host:i.tryinteract.com
riddle | Riddle | | riddle.com | host:www.riddle.com/embed
formbuilder-123 | 123FormBuilder | Kiteworks | 123formbuilder.com | host:form.123formbuilder.com
mikecrm | MikeCRM | | mikecrm.com | host:mikecrm.com link:.mikecrm.com
wenjuan | Wenjuan.com | | wenjuan.com | host:www.wenjuan.com/s
tencent-questionnaire | Tencent Questionnaire | Tencent | qq.com | host:wj.qq.com/embed
easyfeedback | easyfeedback | | easy-feedback.com easy-feedback.de | host:easy-feedback.com host:easy-feedback.de
surveysparrow | SurveySparrow | | surveysparrow.com | tenant:surveysparrow.com
refiner | Refiner | | refiner.io | host:js.refiner.io mark:call=_refiner
satismeter | SatisMeter | Productboard | satismeter.com | host:app.satismeter.com mark:call=satismeter
wootric | Wootric (InMoment) | InMoment | wootric.com | host:cdn.wootric.com mark:set=wootricSettings
userreport | UserReport | AudienceProject | userreport.com audienceproject.com | host:sak.userreport.com
metform | MetForm | Wpmet | wpmet.com | path:wp-content/plugins/metform
everest-forms | Everest Forms | WPEverest | everestforms.net | path:wp-content/plugins/everest-forms
dadata | DaData | HFLabs | dadata.ru | host:suggestions.dadata.ru host:dadata.ru/static npm:suggestions-jquery
daum-postcode | Daum Postcode | Kakao | daum.net daumcdn.net | host:t1.daumcdn.net/mapjsapi/bundle/postcode host:ssl.daumcdn.net/dmaps/map_js_init host:t1.kakaocdn.net/mapjsapi/bundle/postcode
foxentry | Foxentry | | foxentry.com foxentry.cz | host:cdn.foxentry.cz host:cdn.foxentry.com
fairing | Fairing (Enquire Labs) | Fairing | fairing.co enquirelabs.com | host:app.enquirelabs.com host:js.fairing.co | typeform hotjar | https://fairing.co/
formbricks | Formbricks | | formbricks.com | npm:@formbricks/js host:app.formbricks.com | typeform | https://formbricks.com/docs
formspark | Formspark | | formspark.io submit-form.com | host:submit-form.com | formspree | https://documentation.formspark.io/
formcarry | formcarry | | formcarry.com | host:formcarry.com/s | formspree | https://formcarry.com/docs
tayori | Tayori | PR TIMES | tayori.com | link:tayori.com/form/ link:tayori.com/faq/ link:tayori.com/q/ host:tayori.com/form | | https://tayori.com/
formmailer | FormMailer | Formmailer | form-mailer.jp | host:ssl.form-mailer.jp link:ssl.form-mailer.jp/fms/ | formzu | https://www.form-mailer.jp/
formzu | Formzu | | formzu.net | link:ws.formzu.net/fgen/ host:ws.formzu.net | formmailer | https://www.formzu.net/
formbridge | FormBridge | Toyokumo | formbridge.net kintoneapp.com toyokumo.co.jp | tenant:form.kintoneapp.com link:.form.kintoneapp.com host:form.kintoneapp.com/public | | https://www.kintoneapp.com/form_bridge/
spiral | SPIRAL | SPIRAL Inc. | spiral-platform.co.jp smp.ne.jp | host:smp.ne.jp | | https://www.spiral-platform.co.jp/
walla | Walla | Paprika Data Lab | walla.my | link:walla.my/v/ link:walla.my/survey/ host:walla.my/v | smore moaform | https://walla.my/
smore | Smore | Do Dream | smore.im | link:smore.im/quiz/ link:smore.im/form/ host:smore.im/form | walla | https://smore.im/
moaform | Moaform | | moaform.com | link:moaform.com/q/ host:surveyl.ink | walla | https://www.moaform.com/
`,
)
