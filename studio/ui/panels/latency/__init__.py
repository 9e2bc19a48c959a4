"""The latency panel: three views of the same pictures, the last second as one bar, some seconds as a table, a minute as plots.

`parts` names the parts of the way and their budget, `figures` takes what the log has of them. `panel` hands figures and words
to what shows them: `bar` or, where there is room, `cascade`, then `percentiles`, `lines` and the `plots`, each at its place of
`layout`. `titles` says which seconds a view is of, `readout` what the panel's head says.

May be here: what the latency panel shows, and how. Times are measured below, in `studio.engine.metrics` and `ui/screen_times`.
"""
