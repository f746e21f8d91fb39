import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Appointment, Person, Position, Unit } from '../../api/contract/organisation.ts';
import type { Found } from '../../api/contract/search.ts';
import type { Agency, AgencyStructure } from '../../api/contract/structure.ts';
import type { Substitution } from '../../api/contract/substitutions.ts';
import { get } from '../api-client.ts';
import { WHOLE_LIST } from './paging.ts';

/** Who and what there is in the agencies. */
export const organisation = {
  units: queryOptions({
    queryKey: ['units'],
    queryFn: () => get<Found<Unit>>(`/api/units?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  positions: queryOptions({
    queryKey: ['positions'],
    queryFn: () => get<Found<Position>>(`/api/positions?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  people: queryOptions({
    queryKey: ['people'],
    queryFn: () => get<Found<Person>>(`/api/people?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  agencies: queryOptions({
    queryKey: ['agencies'],
    queryFn: () => get<{ items: readonly Agency[] }>('/api/agencies'),
    select: ({ items }) => items,
  }),
  /** All units of an agency, read page by page. */
  structure: (agency: string) =>
    infiniteQueryOptions({
      queryKey: ['structure', agency],
      queryFn: ({ pageParam }) =>
        get<AgencyStructure>(
          `/api/agencies/${encodeURIComponent(agency)}/structure?limit=${WHOLE_LIST}${pageParam === undefined ? '' : `&after=${encodeURIComponent(pageParam)}`}`,
        ),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ page }: AgencyStructure) => (page.hasMoreTotalItems ? page.endCursor : undefined),
    }),
  substitutions: queryOptions({
    queryKey: ['substitutions'],
    queryFn: () => get<Found<Substitution>>(`/api/substitutions?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
  letterKinds: queryOptions({
    queryKey: ['letter-kinds'],
    queryFn: () => get<{ items: readonly string[] }>('/api/letter-kinds'),
    select: ({ items }) => items,
  }),
  appointments: queryOptions({
    queryKey: ['appointments'],
    queryFn: () => get<Found<Appointment>>(`/api/appointments?limit=${WHOLE_LIST}`),
    select: ({ items }) => items,
  }),
};
