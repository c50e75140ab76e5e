import { baseChangeBridge } from "./base_change_bridge.ts";
import { comparisonMatrix } from "./comparison_matrix.ts";
import { concentrationCurve } from "./concentration_curve.ts";
import { coverageBars } from "./coverage_bars.ts";
import type { Figure } from "./figure.ts";
import { intervalDistribution } from "./interval_distribution.ts";
import { lifecycleOverTime } from "./lifecycle_over_time.ts";
import { migrationMatrix } from "./migration_matrix.ts";
import { retentionGrid } from "./retention_grid.ts";
import { rfmHeatmap } from "./rfm_heatmap.ts";
import { segmentSizes } from "./segment_sizes.ts";
import { valueDistribution } from "./value_distribution.ts";

/** The figures that a chart cell may name with `figure:`. */
export const FIGURES: ReadonlyMap<string, Figure> = new Map(
  [
    baseChangeBridge,
    comparisonMatrix,
    concentrationCurve,
    coverageBars,
    intervalDistribution,
    lifecycleOverTime,
    migrationMatrix,
    retentionGrid,
    rfmHeatmap,
    segmentSizes,
    valueDistribution,
  ].map((figure) => [figure.name, figure]),
);
