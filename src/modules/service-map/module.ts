import type { Module } from '#base/module.ts'
import { jobs } from './jobs.ts'
import { regionPart } from './pages/region.tsx'
import { mayGaps, mayImport, mayMap } from './policy.ts'
import { prepare } from './prepare.ts'
import { routes } from './routes.ts'
import { words } from './words.gen.ts'

export const serviceMap: Module = {
  name: 'service-map',
  uses: ['accounts', 'networks'],
  tables: [
    'map_provider',
    'map_service',
    'map_place',
    'map_contact',
    'map_service_place',
    'map_history',
    'map_find',
    'map_sought',
    'map_report',
    'map_proposal',
    'map_ask',
    'map_gap',
    'map_gap_source',
    'map_gap_event',
    'map_import',
    'map_import_row',
    'map_source',
  ],
  words,
  routes,
  prepare,
  jobs,
  parts: { 'network.public': regionPart },
  menu: [
    { path: '/map', label: 'service-map.menu', rule: mayMap.see },
    { path: '/gaps', label: 'service-map.gap.menu', rule: mayGaps.see },
    { path: '/imports', label: 'service-map.import.title', rule: mayImport.list },
  ],
}
