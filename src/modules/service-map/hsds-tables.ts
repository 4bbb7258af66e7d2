import { isObject } from './import-reading.ts'

/** A row of a table of HSDS: text by column; an empty cell is nothing. */
export type Row = Readonly<Record<string, string>>
export type Tables = ReadonlyMap<string, readonly Row[]>

interface Shape {
  columns: readonly string[]
  /** Members that are lists: their table, and the column there that names the owner. */
  lists?: Readonly<Record<string, readonly [table: string, key: string]>>
  /** Members that are one object: its table, and the column here that names it. */
  ones?: Readonly<Record<string, readonly [table: string, key: string]>>
}

const columns = (text: string) => text.split(' ')

/** The tables of the tabular form, in the order in which one reads them. */
const shapes: Readonly<Record<string, Shape>> = {
  organizations: {
    columns: columns('id name alternate_name description website'),
    lists: {
      organization_identifiers: ['organization_identifiers', 'organization_id'],
      phones: ['phones', 'organization_id'],
      contacts: ['contacts', 'organization_id'],
      locations: ['locations', 'organization_id'],
      attributes: ['attributes', 'link_id'],
      metadata: ['metadata', 'resource_id'],
      additional_websites: ['urls', 'organization_id'],
    },
  },
  services: {
    columns: columns(
      'id organization_id name alternate_name description url email status interpretation_services application_process fees_description eligibility_description minimum_age maximum_age assured_date alert last_modified',
    ),
    ones: { organization: ['organizations', 'organization_id'] },
    lists: {
      phones: ['phones', 'service_id'],
      schedules: ['schedules', 'service_id'],
      service_areas: ['service_areas', 'service_id'],
      service_at_locations: ['service_at_locations', 'service_id'],
      languages: ['languages', 'service_id'],
      cost_options: ['cost_options', 'service_id'],
      contacts: ['contacts', 'service_id'],
      attributes: ['attributes', 'link_id'],
      metadata: ['metadata', 'resource_id'],
      additional_urls: ['urls', 'service_id'],
      capacities: ['service_capacities', 'service_id'],
    },
  },
  service_at_locations: {
    columns: columns('id service_id location_id'),
    ones: { location: ['locations', 'location_id'] },
  },
  locations: {
    columns: columns('id organization_id location_type name latitude longitude'),
    lists: { addresses: ['addresses', 'location_id'], accessibility: ['accessibility', 'location_id'] },
  },
  addresses: { columns: columns('id location_id address_1 city state_province postal_code country address_type') },
  accessibility: { columns: columns('id location_id description') },
  contacts: {
    columns: columns('id organization_id service_id name title email'),
    lists: { phones: ['phones', 'contact_id'] },
  },
  phones: {
    columns: columns('id organization_id service_id contact_id number type description'),
    lists: { languages: ['languages', 'phone_id'] },
  },
  languages: { columns: columns('id service_id phone_id name code') },
  schedules: {
    columns: columns(
      'id service_id valid_from valid_to timezone freq interval byday opens_at closes_at description attending_type',
    ),
  },
  service_areas: { columns: columns('id service_id name uri') },
  cost_options: { columns: columns('id service_id option currency amount amount_description') },
  attributes: {
    columns: columns('id link_id link_entity link_type value label taxonomy_term_id'),
    ones: { taxonomy_term: ['taxonomy_terms', 'taxonomy_term_id'] },
  },
  taxonomy_terms: { columns: columns('id code name description taxonomy taxonomy_id language') },
  organization_identifiers: { columns: columns('id organization_id identifier_type identifier') },
  service_capacities: {
    columns: columns('id service_id unit_id available maximum description updated'),
    ones: { unit: ['units', 'unit_id'] },
  },
  units: { columns: columns('id name') },
  urls: { columns: columns('id organization_id service_id label url') },
  metadata: {
    columns: columns(
      'id resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by',
    ),
  },
}

export const tableNames: readonly string[] = Object.keys(shapes)
export const columnsOf = (table: string): readonly string[] => shapes[table]?.columns ?? []

/** Records with everything nested below them, as tables. What hangs on two of them is one row that names both. */
export function tablesOf(roots: readonly { table: 'services' | 'organizations'; record: object }[]): Tables {
  const rows = new Map<string, Map<string, Record<string, string>>>(tableNames.map((name) => [name, new Map()]))
  const put = (table: string, record: Record<string, unknown>, keys: Record<string, string>): void => {
    const { lists = {}, ones = {} } = shapes[table] ?? { columns: [] }
    const id = String(record.id)
    const own = Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && typeof value !== 'object',
    )
    const links = Object.entries(ones).flatMap(([member, [other, key]]) => {
      const one = record[member]
      if (!isObject(one)) return []
      put(other, one, {})
      return [[key, String(one.id)]]
    })
    const row = Object.fromEntries([
      ...own.map(([name, value]) => [name, String(value)]),
      ...links,
      ...Object.entries(keys),
    ])
    const all = rows.get(table)
    all?.set(id, { ...all.get(id), ...row })
    for (const [member, [other, key]] of Object.entries(lists))
      for (const item of [record[member] ?? []].flat().filter(isObject)) put(other, item, { [key]: id })
  }
  for (const { table, record } of roots) put(table, record as Record<string, unknown>, {})
  return new Map([...rows].map(([name, all]) => [name, [...all.values()]]))
}

/** The services and organisations of tables, with everything nested below them again. Cells stay text. */
export function fromTables(tables: Tables): {
  services: Record<string, unknown>[]
  organizations: Record<string, unknown>[]
} {
  const byKey = new Map<string, ReadonlyMap<string | undefined, readonly Row[]>>()
  const found = (table: string, key: string, id: string): readonly Row[] => {
    const name = `${table} ${key}`
    const kept = byKey.get(name) ?? Map.groupBy(tables.get(table) ?? [], (row) => row[key])
    byKey.set(name, kept)
    return kept.get(id) ?? []
  }
  const nested = (table: string, row: Row, depth = 0): Record<string, unknown> => {
    const { lists = {}, ones = {} } = shapes[table] ?? { columns: [] }
    const keys = new Set(
      Object.values(shapes).flatMap((shape) =>
        Object.values(shape.lists ?? {}).flatMap(([other, key]) => (other === table ? [key] : [])),
      ),
    )
    const own = Object.entries(row).filter(
      ([name, value]) => value !== '' && (!keys.has(name) || name === 'link_id' || name === 'resource_id'),
    )
    if (depth > 6) return Object.fromEntries(own)
    const below = Object.entries(lists).flatMap(([member, [other, key]]) => {
      const items = found(other, key, row.id ?? '')
      return items.length > 0 ? [[member, items.map((item) => nested(other, item, depth + 1))]] : []
    })
    const single = Object.entries(ones).flatMap(([member, [other, key]]) => {
      const [item] = row[key] ? found(other, 'id', row[key]) : []
      return item ? [[member, nested(other, item, depth + 1)]] : []
    })
    const linked = new Set(single.map(([member]) => ones[String(member)]?.[1]))
    const plain = own.filter(([name]) => !linked.has(name) || name === 'taxonomy_term_id')
    return Object.fromEntries([...plain, ...below, ...single])
  }
  return {
    services: (tables.get('services') ?? []).map((row) => nested('services', row)),
    organizations: (tables.get('organizations') ?? []).map((row) => nested('organizations', row)),
  }
}
