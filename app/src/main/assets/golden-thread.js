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

// What is pointed out of what is typed. Said anew only when it is something else.
function point(hints) {
  const list = document.querySelector('[data-gt-hints]')
  if (!list || hints.join('\n') === [...list.children].map((hint) => hint.textContent).join('\n')) return
  list.replaceChildren(
    ...hints.map((text) => {
      const hint = document.createElement('li')
      hint.textContent = text
      return hint
    }),
  )
}

// What is typed is kept while it is typed. "Not saved yet" stands there until the server has it.
for (const told of document.querySelectorAll('[data-gt-saved-to]')) {
  const form = document.querySelector('main form[method="post"]')
  if (!form) continue
  const { gtSavedTo, gtNotSaved } = told.dataset
  let wait
  const save = async () => {
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(gtSavedTo, { method: 'POST', body, redirect: 'error' })
      const text = await answer.text()
      if (answer.ok) {
        const [number, saved, ...hints] = text.split('\n')
        form.elements.opened.value = number
        told.textContent = saved
        point(hints)
      } else if (answer.status === 409 || answer.status === 422) {
        told.textContent = text
      } else {
        throw new Error(String(answer.status))
      }
    } catch {
      wait = setTimeout(save, 10000)
    }
  }
  form.addEventListener('input', () => {
    told.textContent = gtNotSaved
    clearTimeout(wait)
    wait = setTimeout(save, 1500)
  })
  form.addEventListener('submit', () => clearTimeout(wait))
}
