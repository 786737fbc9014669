import { Content } from 'vitepress'
import { VPHomeFeatures, VPHomeHero } from 'vitepress/theme-without-fonts'
import { defineComponent, h } from 'vue'

/** The start page; that of the theme has no `main`. */
export const Start = defineComponent({
  render: () =>
    h('main', { class: 'start' }, [h(VPHomeHero), h(VPHomeFeatures), h('div', { class: 'vp-doc' }, h(Content))]),
})
