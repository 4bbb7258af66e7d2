import { type PageAnswer, page } from '#base/http/answer.ts'
import type { Scene } from '#base/http/ask.ts'
import { editions } from '../hsds-shape.ts'

const lists = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']

/** What programs find here, for whoever writes one: the profile that the API's root names. */
export function openData({ say }: Scene): PageAnswer {
  return page(
    say('service-map.api.page-title'),
    <>
      <h1 class="ds-heading">{say('service-map.api.page-title')}</h1>
      <p>{say('service-map.api.page-intro')}</p>
      <p>{say('service-map.api.page-standard')}</p>
      <p>{say('service-map.api.page-secret')}</p>
      <p>{say('service-map.api.page-licence')}</p>
      {editions.map((edition) => (
        <section key={edition} aria-label={`HSDS ${edition}`}>
          <h2 class="ds-heading">HSDS {edition}</h2>
          <ul class="ds-list">
            {lists.map((list) => (
              <li key={list}>
                <a class="ds-link" href={`/api/hsds/${edition}/${list}`}>
                  {`/api/hsds/${edition}/${list}`}
                </a>
              </li>
            ))}
            <li>
              <a class="ds-link" href={`/api/hsds/${edition}/package`}>
                {say('service-map.api.page-zip')}
              </a>
            </li>
            <li>
              <a class="ds-link" href={`/api/hsds/${edition}/openapi`}>
                {say('service-map.api.page-openapi')}
              </a>
            </li>
          </ul>
        </section>
      ))}
    </>,
  )
}
