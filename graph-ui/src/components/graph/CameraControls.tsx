import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { boxAround } from '../../core/graph/frame.ts';
import classes from './CameraControls.module.css';
import { recentre, showBox, zoomIn, zoomOut } from './camera.ts';
import { type Stage, useStage } from './stage.ts';

function showAll({ sigma, graph }: Stage): void {
  const box = boxAround(graph.mapNodes((_, attributes) => attributes));
  if (box) showBox(sigma, box);
}

/** The buttons that move the camera. */
export function CameraControls() {
  const { t } = useTranslation();
  const stage = useStage();
  return (
    <div className={classes.controls} role="toolbar" aria-label={t('graph.camera')} data-control="zoom">
      <Control label={t('graph.zoomIn')} icon={IconPlus} onClick={() => zoomIn(stage.sigma)} />
      <Control label={t('graph.zoomOut')} icon={IconMinus} onClick={() => zoomOut(stage.sigma)} />
      <Control label={t('graph.recentre')} icon={IconFocusCentered} onClick={() => recentre(stage.sigma)} />
      <Control label={t('graph.showAll')} icon={IconArrowsMaximize} onClick={() => showAll(stage)} />
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly icon: ComponentType<{ size: number; 'aria-hidden': boolean }>;
  readonly onClick: () => void;
}

function Control({ label, icon: Icon, onClick }: ControlProps) {
  return (
    <Tooltip label={label} position="left">
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
