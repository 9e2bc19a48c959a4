#!/bin/sh
# Thousands of clips as a SLURM array: one job a line of jobs.jsonl. What is there already is not made again, so the same
# command, once more, makes what failed or was cut off.
#   sbatch --array=0-$(($(wc -l < jobs.jsonl) - 1)) examples/cluster/slurm.sh jobs.jsonl
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --requeue
viseme-studio render-job "$1" --index "$SLURM_ARRAY_TASK_ID"
code=$?
# 75: another attempt may succeed.
[ $code -eq 75 ] && scontrol requeue "$SLURM_JOB_ID"
exit $code
