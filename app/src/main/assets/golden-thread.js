import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A part of a form that belongs to one choice stands aside while another is made, or none yet.
for (const part of document.querySelectorAll('[data-gt-when]')) {
  const { gtWhen, gtIs } = part.dataset
  const show = () => {
    part.hidden = !part.closest('form').querySelector(`[name="${gtWhen}"][value="${gtIs}"]:checked`)
  }
  part.closest('form').addEventListener('change', show)
  show()
}
