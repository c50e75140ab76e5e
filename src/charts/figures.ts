import { dealShare } from "./deal_share.ts";
import { priceElasticity } from "./price_elasticity.ts";
import { sellerDepartures } from "./seller_departures.ts";
import { saidAndMeasured } from "./said_and_measured.ts";
import { levelBalance } from "./level_balance.ts";
import { actsAfterAnswers } from "./acts_after_answers.ts";
import { captivityReasons } from "./captivity_reasons.ts";
import { captivityTrend } from "./captivity_trend.ts";
import { channelOutcomes } from "./channel_outcomes.ts";
import { contributionFifths } from "./contribution_fifths.ts";
import { doseResponse } from "./dose_response.ts";
import { druckerCoverage } from "./drucker_coverage.ts";
import { foresight } from "./foresight.ts";
import { qualityDeficit } from "./quality_deficit.ts";
import { referralChains } from "./referral_chains.ts";
import { apostlePath } from "./apostle_path.ts";
import { baseChangeBridge } from "./base_change_bridge.ts";
import { comparisonMatrix } from "./comparison_matrix.ts";
import { competitorEntry } from "./competitor_entry.ts";
import { competitorEventStudy } from "./competitor_event_study.ts";
import { concentrationCurve } from "./concentration_curve.ts";
import { coverageBars } from "./coverage_bars.ts";
import { delightRatchet } from "./delight_ratchet.ts";
import { driverBlocks } from "./driver_blocks.ts";
import { driverSharesFigure } from "./driver_shares.ts";
import { expectationGaps } from "./expectation_gaps.ts";
import { importanceGrid } from "./importance_grid.ts";
import { doubleJeopardy } from "./double_jeopardy.ts";
import { effectForest } from "./effect_forest.ts";
import { failureCauses } from "./failure_causes.ts";
import type { Figure } from "./figure.ts";
import { intervalDistribution } from "./interval_distribution.ts";
import { levelSensitivity } from "./level_sensitivity.ts";
import { levelShares } from "./level_shares.ts";
import { ladder } from "./ladder.ts";
import { ladderFan } from "./ladder_fan.ts";
import { ladderMatrix } from "./ladder_matrix.ts";
import { lifecycleOverTime } from "./lifecycle_over_time.ts";
import {
  attitudePatronageMatrix,
  loyaltyProfitGrid,
  satisfactionLoyaltyMatrix,
} from "./loyalty_quadrants.ts";
import { maturitySteps } from "./maturity_steps.ts";
import { migrationMatrix } from "./migration_matrix.ts";
import { orientationBranches } from "./orientation_branches.ts";
import { orientationProfile } from "./orientation_profile.ts";
import { practiceReturns } from "./practice_returns.ts";
import { priceToleranceCurve } from "./price_tolerance_curve.ts";
import { expectationRelativity } from "./expectation_relativity.ts";
import { extraReturns } from "./extra_returns.ts";
import { irritantEffects } from "./irritant_effects.ts";
import { kanoPlane } from "./kano_plane.ts";
import { steadinessStayed } from "./steadiness.ts";
import { mistakesBefore } from "./mistakes_before.ts";
import { penaltyReward } from "./penalty_reward.ts";
import { promisesKept } from "./promises_kept.ts";
import { recoveryRepurchase, recoverySatisfaction } from "./recovery_outcomes.ts";
import { vetoGains } from "./veto_gains.ts";
import { pathFunnel, relationsFunnel } from "./path_funnel.ts";
import { referralGenerations } from "./referral_generations.ts";
import { retentionGrid } from "./retention_grid.ts";
import { balance } from "./balance.ts";
import { foretelling } from "./foretelling.ts";
import { iceberg } from "./iceberg.ts";
import { momentHolders } from "./moment_holders.ts";
import { momentsByUnit } from "./moments_by_unit.ts";
import { recommendationBars } from "./recommendation_bars.ts";
import { recommendationTrend } from "./recommendation_trend.ts";
import { reversal } from "./reversal.ts";
import { rfmHeatmap } from "./rfm_heatmap.ts";
import { segmentSizes } from "./segment_sizes.ts";
import { staffStates } from "./staff_states.ts";
import { staffTraining } from "./staff_training.ts";
import { stakeholderMatrix } from "./stakeholder_matrix.ts";
import { secondRateService } from "./second_rate_service.ts";
import { competitorTips, employeesKnown } from "./partnership_signs.ts";
import { roleOverlap } from "./role_overlap.ts";
import { threeLegs } from "./three_legs.ts";
import { hostAndGuest } from "./host_and_guest.ts";
import { servedAsMeant } from "./served_as_meant.ts";
import { survivalCurves } from "./survival_curves.ts";
import { employeeRecommendation } from "./employee_recommendation.ts";
import { employeeTraits } from "./employee_traits.ts";
import { refusalCost } from "./refusal_cost.ts";
import { serviceChain } from "./service_chain.ts";
import { serviceFunnel } from "./service_funnel.ts";
import { sharedStandard } from "./shared_standard.ts";
import { turnoverRates } from "./turnover_rates.ts";
import { unequalService } from "./unequal_service.ts";
import { valueDistribution } from "./value_distribution.ts";

/** The figures that a chart cell may name with `figure:`. */
export const FIGURES: ReadonlyMap<string, Figure> = new Map(
  [
    actsAfterAnswers,
    captivityReasons,
    captivityTrend,
    channelOutcomes,
    contributionFifths,
    doseResponse,
    druckerCoverage,
    foresight,
    qualityDeficit,
    referralChains,
    attitudePatronageMatrix,
    apostlePath,
    baseChangeBridge,
    comparisonMatrix,
    competitorEntry,
    competitorEventStudy,
    concentrationCurve,
    coverageBars,
    delightRatchet,
    driverBlocks,
    driverSharesFigure,
    expectationGaps,
    importanceGrid,
    doubleJeopardy,
    effectForest,
    failureCauses,
    irritantEffects,
    expectationRelativity,
    extraReturns,
    kanoPlane,
    steadinessStayed,
    mistakesBefore,
    penaltyReward,
    promisesKept,
    recoveryRepurchase,
    recoverySatisfaction,
    vetoGains,
    intervalDistribution,
    levelBalance,
    dealShare,
    priceElasticity,
    sellerDepartures,
    saidAndMeasured,
    levelSensitivity,
    levelShares,
    ladder,
    ladderFan,
    ladderMatrix,
    lifecycleOverTime,
    loyaltyProfitGrid,
    maturitySteps,
    migrationMatrix,
    orientationBranches,
    orientationProfile,
    pathFunnel,
    practiceReturns,
    priceToleranceCurve,
    referralGenerations,
    relationsFunnel,
    retentionGrid,
    balance,
    foretelling,
    iceberg,
    momentHolders,
    momentsByUnit,
    recommendationBars,
    recommendationTrend,
    reversal,
    rfmHeatmap,
    satisfactionLoyaltyMatrix,
    segmentSizes,
    staffStates,
    staffTraining,
    stakeholderMatrix,
    secondRateService,
    threeLegs,
    roleOverlap,
    employeesKnown,
    competitorTips,
    hostAndGuest,
    servedAsMeant,
    survivalCurves,
    employeeRecommendation,
    employeeTraits,
    refusalCost,
    serviceChain,
    serviceFunnel,
    sharedStandard,
    turnoverRates,
    unequalService,
    valueDistribution,
  ].map((figure) => [figure.name, figure]),
);
