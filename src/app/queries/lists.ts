import {
  EntitiesPageSchema,
  EntityPageSchema,
  HomePageSchema,
  MonthPageSchema,
  MonthsPageSchema,
} from '#shared/page/lists.ts';
import { StorylinePageSchema } from '#shared/page/timeline.ts';
import { dataPaths } from '#shared/paths.ts';
import { dataQuery } from './data-query.ts';

export const homeQuery = () => dataQuery(dataPaths.home(), HomePageSchema);

export const storylineQuery = (id: string) => dataQuery(dataPaths.storyline(id), StorylinePageSchema);

export const entitiesQuery = () => dataQuery(dataPaths.entities(), EntitiesPageSchema);

export const entityQuery = (id: string) => dataQuery(dataPaths.entity(id), EntityPageSchema);

export const monthsQuery = () => dataQuery(dataPaths.months(), MonthsPageSchema);

export const monthQuery = (month: string, page: number) => dataQuery(dataPaths.month(month, page), MonthPageSchema);
