import { mountPlayground } from './frame/frame.js'
import './style/base.css'
import './style/frame.css'
import './style/number.css'
import './style/text.css'
import './style/bill.css'
import './style/arrows.css'
import './style/path.css'

const root = document.getElementById('playground')
if (root) mountPlayground(root)
