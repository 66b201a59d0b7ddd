import { lazy } from 'react';
import { Navigate, useLocation } from 'react-router';
import { leadsToExplorer, PATHS } from '../core/url/paths.ts';

const OverviewView = lazy(() => import('./overview/OverviewView.tsx'));

/** The home page: the overview, or Explorer for an address from when that was the home page. */
export function HomeView() {
  const { search } = useLocation();
  if (leadsToExplorer(new URLSearchParams(search))) return <Navigate to={PATHS.explorer + search} replace />;
  return <OverviewView />;
}
