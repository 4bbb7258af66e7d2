import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, FileField, TextField, Token } from '#base/ui/form.view.tsx'
import { Table } from '#base/ui/parts.tsx'

interface Listed {
  id: string
  title: string
  by: string
  added_at: Date
  file: { kind: string; size: number } | undefined
}

type Props = Pick<Ask, 'say' | 'lang' | 'to' | 'token'>

export function DocumentTable(props: Props & { documents: readonly Listed[]; removable?: boolean }) {
  const { say, lang, to, token, documents, removable } = props
  const columns = (['title', 'kind', 'added', 'by'] as const).map((key) => ({
    key: key as string,
    label: say(`networks.documents.${key}`),
  }))
  return (
    <Table
      caption={say('networks.documents.caption', { count: documents.length })}
      columns={removable ? [...columns, { key: 'act', label: say('networks.act') }] : columns}
      rows={documents.map(({ id, title, by, added_at, file }) => ({
        key: id,
        cells: [
          <a key="title" class="ds-link" href={to(`/network-documents/${id}`)}>
            {title}
          </a>,
          file
            ? say('networks.documents.size', { kind: file.kind.toUpperCase(), kilobytes: Math.ceil(file.size / 1024) })
            : '',
          sayDay(dayOf(added_at), lang),
          by,
          ...(removable
            ? [
                <form key="act" method="post" action={to(`/network-documents/${id}/removal`)}>
                  <Token token={token} />
                  <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger" type="submit">
                    {say('networks.documents.remove')}
                  </button>
                </form>,
              ]
            : []),
        ],
      }))}
      empty={say('networks.documents.none')}
    />
  )
}

export function DocumentForm(props: Props & { filled: Filled; action: string; kinds: string; most: number }) {
  const { say, token, filled, action, kinds, most } = props
  return (
    <form method="post" action={action} encType="multipart/form-data">
      <Token token={token} />
      <ErrorSummary {...{ filled, say }} />
      <TextField {...{ filled, say }} name="title" label={say('networks.documents.title-field')} />
      <FileField {...{ filled, say, kinds, most }} name="file" label={say('networks.documents.file')} />
      <button class="ds-button" type="submit">
        {say('networks.documents.add')}
      </button>
    </form>
  )
}
